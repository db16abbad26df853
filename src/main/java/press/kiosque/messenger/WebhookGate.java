package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Hmac;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;

/**
 * Lets in only what Meta sent. Every comparison takes the same time whether it succeeds or not.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/webhooks">Webhooks for Messenger</a>
 */
@Component
class WebhookGate {

    private static final String PREFIX = "sha256=";

    private final NewsroomSettings newsrooms;
    private final WebhookRefusals refusals;

    WebhookGate(NewsroomSettings newsrooms, WebhookRefusals refusals) {
        this.newsrooms = newsrooms;
        this.refusals = refusals;
    }

    /** Whether this is the verify token of one of our Pages. */
    boolean knows(String verifyToken) {
        boolean known = false;
        for (Page page : newsrooms.newsrooms().values()) {
            known |= page.verifyToken() != null && same(page.verifyToken().value(), verifyToken);
        }
        if (!known) {
            refusals.count("the verify token is none of ours");
        }
        return known;
    }

    /**
     * The newsrooms whose app signed these bytes; empty if none did, and then the call must be refused. The signature is
     * taken over the bytes as they came, before they are read in any way.
     *
     * @param signature the header {@code X-Hub-Signature-256}, null if there is none
     */
    Set<String> signers(byte[] body, @Nullable String signature) {
        String shown = signature == null ? "" : signature.strip();
        Set<String> signers = newsrooms.newsrooms().entrySet().stream()
                .filter(newsroom -> hasSigned(newsroom.getValue(), body, shown))
                .map(Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        if (signers.isEmpty()) {
            refusals.count(
                    signature == null ? "there is no signature" : "the signature is not made with our app secret");
        }
        return signers;
    }

    private static boolean hasSigned(Page page, byte[] body, String shown) {
        return page.appSecret() != null && same(PREFIX + Hmac.sign(page.appSecret(), body), shown);
    }

    private static boolean same(String ours, String theirs) {
        return MessageDigest.isEqual(ours.getBytes(UTF_8), theirs.getBytes(UTF_8));
    }
}
