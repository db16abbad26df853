/** What the pages of the editors' site share: sign-in, menu, the Today page, errors. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "newsroom",
            "topic",
            "message",
            "article",
            "subscriber",
            "feed",
            "delivery",
            "digest",
            "inbox",
            "campaign"
        })
package press.kiosque.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
