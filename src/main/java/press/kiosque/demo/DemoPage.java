package press.kiosque.demo;

import java.util.Map;
import java.util.UUID;

/** The made-up Page through which a demo speaks: keys that are new at each start. */
public record DemoPage(String newsroom, String name, String token, String appSecret, String verifyToken) {

    /** The Page's number. */
    public static final String PAGE_ID = "100";

    static final String APP_ID = "555";

    public static DemoPage of(String newsroom, String name) {
        return new DemoPage(newsroom, name, secret(), secret(), secret());
    }

    private static String secret() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** What the sandbox must know of the Page. */
    public Map<String, Object> registration(String callbackUrl) {
        return Map.of(
                "name", name,
                "token", token,
                "appId", APP_ID,
                "appSecret", appSecret,
                "callbackUrl", callbackUrl,
                "picture", "/sample/images/logo.png",
                "verifyToken", verifyToken);
    }

    /** The same as settings of the application. */
    public Map<String, Object> settings(String graphUrl) {
        String prefix = "kiosque.newsrooms." + newsroom + ".";
        return Map.of(
                prefix + "page-id",
                PAGE_ID,
                prefix + "page-token",
                token,
                prefix + "app-id",
                APP_ID,
                prefix + "app-secret",
                appSecret,
                prefix + "verify-token",
                verifyToken,
                "kiosque.messenger.graph-url",
                graphUrl,
                "kiosque.feed.allow-private",
                true);
    }
}
