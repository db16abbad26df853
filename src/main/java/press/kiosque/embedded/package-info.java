/** Database and broker inside this process, and the data folder in which they keep their files: nothing to install. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package press.kiosque.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
