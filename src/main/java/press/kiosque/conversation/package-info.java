/**
 * What the bot says in the thread when a reader writes or taps, and who speaks there. An event becomes a {@code Turn}, the turn an
 * {@code Intent}; a {@code Talk} carries that out and answers.
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
            "digest",
            "understanding"
        })
package press.kiosque.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
