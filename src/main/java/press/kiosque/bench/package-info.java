/** Measurements that anyone can repeat, one JSON line each. */
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
            "embedded",
            "admin",
            "sandbox",
            "demo"
        })
package press.kiosque.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
