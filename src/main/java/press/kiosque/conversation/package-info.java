/** What the bot and the newsroom say in the thread when a reader writes or taps. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"newsroom", "topic", "message", "article", "subscriber", "delivery", "digest"})
package press.kiosque.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
