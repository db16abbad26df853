/** The only door out: every message to a reader is claimed, sent and recorded here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"trace", "newsroom", "message", "subscriber"})
package press.kiosque.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
