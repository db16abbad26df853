/** What newsrooms publish, stored once for each newsroom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "topic"})
package press.kiosque.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
