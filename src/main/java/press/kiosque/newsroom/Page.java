package press.kiosque.newsroom;

import org.jspecify.annotations.Nullable;

/**
 * A newsroom's Facebook Page and the keys to speak in its name; settings {@code kiosque.newsrooms.<id>.*}.
 *
 * @param pageId the Page's number
 * @param pageToken Page access token with the permission pages_messaging
 * @param appId our app's number, by which we know our own echoes
 * @param appSecret signs webhooks and calls
 * @param verifyToken our own word that Meta repeats when the webhook is set up
 */
public record Page(
        String pageId,
        Secret pageToken,
        @Nullable String appId,
        @Nullable Secret appSecret,
        @Nullable Secret verifyToken) {}
