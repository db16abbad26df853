package press.kiosque.sandbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How conversations of a Page are shared between apps. Without a default app every app hears and answers all ("zero
 * config"); with one, a thread that nobody holds is that app's.
 *
 * @param defaultApp the app that holds idle threads
 * @param apps other apps that are connected to the Page, beside the Page Inbox
 */
record PageRouting(@Nullable String defaultApp, @Nullable Set<String> apps) {

    /** The app id of Meta's Page Inbox. */
    static final String INBOX = "263902037430900";

    static final PageRouting ZERO_CONFIG = new PageRouting(null, null);

    boolean knows(String app) {
        return app.equals(INBOX) || app.equals(defaultApp) || (apps != null && apps.contains(app));
    }
}
