/** Facebook Messenger: the Send API as a channel, the webhook, and the words of its rules. */
@NullMarked
@ApplicationModule(allowedDependencies = {"trace", "newsroom", "message", "subscriber"})
package press.kiosque.messenger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
