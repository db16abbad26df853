package press.kiosque.sandbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a Page's token and the Page itself may do; all that is left out is as it is for a Page in good standing.
 *
 * @param permissions the permissions granted to the token
 * @param live whether the app is live; in development mode it reaches nobody
 * @param restricted whether Messenger forbids the Page to send
 * @param oneTime whether the Page may ask for one-time notifications; it may not when left out
 */
record PageRights(
        @Nullable Set<String> permissions,
        @Nullable Boolean live,
        @Nullable Boolean restricted,
        @Nullable Boolean oneTime) {

    static final PageRights ALL = new PageRights(null, null, null, null);

    static final Set<String> GRANTED = Set.of(
            "pages_messaging",
            "pages_manage_metadata",
            "pages_show_list",
            "pages_user_locale",
            "pages_user_timezone",
            "pages_user_gender");

    Set<String> granted() {
        return permissions == null ? GRANTED : permissions;
    }

    boolean isLive() {
        return !Boolean.FALSE.equals(live);
    }

    boolean isRestricted() {
        return Boolean.TRUE.equals(restricted);
    }

    boolean mayAskOnce() {
        return Boolean.TRUE.equals(oneTime);
    }
}
