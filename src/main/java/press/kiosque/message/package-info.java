/** What travels between readers and us, whatever the channel: messages out, events in, the port that a channel
 * implements, and the templates that give messages their words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom"})
package press.kiosque.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
