/** The command line: each command, its help and its exit code. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "newsroom",
            "topic",
            "message",
            "article",
            "subscriber",
            "feed",
            "messenger",
            "delivery",
            "digest",
            "admin",
            "sandbox",
            "demo",
            "moving",
            "bench"
        })
package press.kiosque.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
