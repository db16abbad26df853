package press.kiosque.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a Page is told to be when it is registered.
 *
 * @param name the Page's name, shown above the thread
 * @param token the Page access token that sends for it
 * @param appId the app that the token belongs to; it comes back in echoes
 * @param appSecret the secret that signs webhooks and proofs
 * @param callbackUrl where webhooks go; when left out, nowhere until the app's subscription names it
 * @param verifyToken what the callback must know to be accepted
 * @param subscribed whether the app hears of the Page from the start; it does when left out
 * @param requireProof whether a call without {@code appsecret_proof} is refused; it is not when left out
 * @param echoes whether accepted messages come back as echoes; they do when left out
 * @param autoRead whether readers see a message as soon as it arrives; they do when left out
 * @param effects what follows an accepted message, in this order; echo, delivery, read when left out
 * @param news whether the Page may use the tag {@code NON_PROMOTIONAL_SUBSCRIPTION}; it may not when left out
 * @param loose whether long titles are cut and a missing messaging_type is taken, instead of refused
 * @param batch how many webhook entries may share one POST; one when left out
 * @param picture the address of the Page's round logo
 * @param rights what the token and the Page may do
 * @param limits how often it may call
 * @param routing which app holds threads
 */
record PageSettings(
        String name,
        String token,
        String appId,
        String appSecret,
        @Nullable String callbackUrl,
        @Nullable String verifyToken,
        @Nullable Boolean subscribed,
        @Nullable Boolean requireProof,
        @Nullable Boolean echoes,
        @Nullable Boolean autoRead,
        @Nullable List<String> effects,
        @Nullable Boolean news,
        @Nullable Boolean loose,
        @Nullable Integer batch,
        @Nullable String picture,
        @Nullable PageRights rights,
        @Nullable PageLimits limits,
        @Nullable PageRouting routing) {

    private static final List<String> EFFECTS = List.of("echo", "delivery", "read");

    PageSettings {
        Required.text(name, "name", "\"Le Quotidien\"");
        Required.text(token, "token", "\"PAGE-TOKEN\"");
        Required.text(appId, "appId", "\"555\"");
        Required.text(appSecret, "appSecret", "\"secret\"");
        if (callbackUrl != null) {
            requireAddress(callbackUrl);
            Required.text(verifyToken, "verifyToken", "\"verify\"");
        }
        if (effects != null && !EFFECTS.containsAll(effects)) {
            throw new IllegalArgumentException("The effects may be " + EFFECTS + ", not " + effects);
        }
        if (batch != null && (batch < 1 || batch > 1000)) {
            throw new IllegalArgumentException("The batch must be between 1 and 1000, not " + batch);
        }
    }

    /** Refuses what is no address that webhooks could be posted to. */
    static void requireAddress(String callbackUrl) {
        String scheme = URI.create(callbackUrl).getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new IllegalArgumentException("The callbackUrl " + callbackUrl + " must be an http or https address");
        }
    }

    boolean startsSubscribed() {
        return !Boolean.FALSE.equals(subscribed);
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

    List<String> inOrder() {
        return effects == null ? EFFECTS : effects;
    }

    boolean maySendNews() {
        return Boolean.TRUE.equals(news);
    }

    boolean isLoose() {
        return Boolean.TRUE.equals(loose);
    }

    int entriesPerPost() {
        return batch == null ? 1 : batch;
    }

    PageRights may() {
        return Objects.requireNonNullElse(rights, PageRights.ALL);
    }

    PageLimits limitsOr(PageLimits others) {
        return Objects.requireNonNullElse(limits, others);
    }

    PageRouting route() {
        return Objects.requireNonNullElse(routing, PageRouting.ZERO_CONFIG);
    }

    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "PageSettings[" + name + "]";
    }
}
