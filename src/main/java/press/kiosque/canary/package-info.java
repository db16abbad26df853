/** The canary: a made-up story that goes the whole way to the team's own readers every hour, and an alarm when it does not. */
@NullMarked
@ApplicationModule(allowedDependencies = {"trace", "newsroom", "message", "article", "subscriber", "feed", "delivery"})
package press.kiosque.canary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
