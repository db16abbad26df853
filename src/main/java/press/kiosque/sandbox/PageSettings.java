package press.kiosque.sandbox;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a Page is told to be when it is registered.
 *
 * @param name the Page's name, shown above the thread
 * @param token the Page access token that sends for it
 * @param appId the app that the token belongs to; it comes back in echoes
 * @param appSecret the secret that signs webhooks and proofs
 * @param callbackUrl where webhooks go
 * @param verifyToken what the callback must know to be accepted
 * @param requireProof whether a call without {@code appsecret_proof} is refused; it is not when left out
 * @param echoes whether accepted messages come back as echoes; they do when left out
 * @param autoRead whether readers see a message as soon as it arrives; they do when left out
 * @param news whether the Page may use the tag {@code NON_PROMOTIONAL_SUBSCRIPTION}; it may not when left out
 * @param batch how many webhook entries may share one POST; one when left out
 * @param picture the address of the Page's round logo
 */
record PageSettings(
        String name,
        String token,
        String appId,
        String appSecret,
        String callbackUrl,
        String verifyToken,
        @Nullable Boolean requireProof,
        @Nullable Boolean echoes,
        @Nullable Boolean autoRead,
        @Nullable Boolean news,
        @Nullable Integer batch,
        @Nullable String picture) {

    PageSettings {
        Required.text(name, "name", "\"Le Quotidien\"");
        Required.text(token, "token", "\"PAGE-TOKEN\"");
        Required.text(appId, "appId", "\"555\"");
        Required.text(appSecret, "appSecret", "\"secret\"");
        Required.text(verifyToken, "verifyToken", "\"verify\"");
        Required.text(callbackUrl, "callbackUrl", "\"http://127.0.0.1:8080/webhooks/messenger\"");
        URI callback = URI.create(callbackUrl);
        if (!"http".equals(callback.getScheme()) && !"https".equals(callback.getScheme())) {
            throw new IllegalArgumentException("The callbackUrl " + callbackUrl + " must be an http or https address");
        }
        if (batch != null && (batch < 1 || batch > 1000)) {
            throw new IllegalArgumentException("The batch must be between 1 and 1000, not " + batch);
        }
    }

    boolean requiresProof() {
        return Boolean.TRUE.equals(requireProof);
    }

    boolean sendsEchoes() {
        return !Boolean.FALSE.equals(echoes);
    }

    boolean readsAtOnce() {
        return !Boolean.FALSE.equals(autoRead);
    }

    boolean maySendNews() {
        return Boolean.TRUE.equals(news);
    }

    int entriesPerPost() {
        return batch == null ? 1 : batch;
    }

    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "PageSettings[" + name + "]";
    }
}
