/** Starts the application alone or with a sandbox beside it: for a demo, a measurement, a command. */
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
            "numbers",
            "admin",
            "sandbox"
        })
package press.kiosque.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
