/** How long things are kept: what was told, what was said, what was sent, what jobs did, and readers who have not come back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "article", "subscriber", "delivery", "opening", "conversation"})
package press.kiosque.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
