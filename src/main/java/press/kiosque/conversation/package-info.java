/**
 * What the bot and the newsroom say in the thread when a reader writes or taps. An event becomes a {@code Turn}, its
 * words or payload become an {@code Intent}, a {@code Talk} carries it out and answers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "newsroom",
            "topic",
            "message",
            "article",
            "subscriber",
            "feed",
            "poll",
            "delivery",
            "digest"
        })
package press.kiosque.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
