/** What readers can follow, and the rules that sort articles under it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom"})
package press.kiosque.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
