/** Numbers: what was sent, read, opened and stopped, day by day, and the pages that show it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "newsroom",
            "topic",
            "message",
            "article",
            "subscriber",
            "delivery",
            "opening",
            "digest",
            "campaign",
            "conversation"
        })
package press.kiosque.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
