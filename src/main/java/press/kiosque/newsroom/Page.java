package press.kiosque.newsroom;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A newsroom's Facebook Page and the keys to speak in its name; settings {@code kiosque.newsrooms.<id>.*}.
 *
 * @param pageId the Page's number
 * @param pageToken Page access token with the permission pages_messaging
 * @param appId our app's number, by which we know our own echoes
 * @param appSecret signs webhooks and calls
 * @param verifyToken our own word that Meta repeats when the webhook is set up
 * @param permitted what Meta has granted beyond the 24-hour window
 */
public record Page(
        String pageId,
        Secret pageToken,
        @Nullable String appId,
        @Nullable Secret appSecret,
        @Nullable Secret verifyToken,
        @DefaultValue Permitted permitted) {

    public Page {
        if (Setting.given(pageId) == null || Secret.given(pageToken) == null) {
            throw new IllegalArgumentException("a Page needs both page-id and page-token");
        }
        appId = Setting.given(appId);
        appSecret = Secret.given(appSecret);
        verifyToken = Secret.given(verifyToken);
    }

    /**
     * Switches {@code kiosque.newsrooms.<id>.permitted.*}. What is switched on wrongly is refused by Meta, and then
     * switched off by itself.
     *
     * @param newsTag whether the tag for registered news Pages may be used
     * @param oneTime whether readers may be asked to permit one message later
     * @param humanAgent whether journalists may answer up to 7 days later; needs App Review of "Human Agent"
     */
    public record Permitted(
            @DefaultValue("false") boolean newsTag,
            @DefaultValue("false") boolean oneTime,
            @DefaultValue("true") boolean humanAgent) {

        /** As long as nobody has switched anything. */
        public static final Permitted BY_DEFAULT = new Permitted(false, false, true);
    }
}
