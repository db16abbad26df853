package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Hmac;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what Meta sends in the name of a person: {@code signature.payload}, both in URL-safe base 64, signed with the
 * app's secret over the payload as it is written.
 *
 * @see <a href="https://developers.facebook.com/docs/development/create-an-app/app-dashboard/data-deletion-callback">
 *     Data deletion callback</a>
 */
@Component
class SignedRequests {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,40}");
    private static final int LONGEST = 10_000;
    private static final int CODE_LENGTH = 20;

    private final NewsroomSettings newsrooms;
    private final WebhookRefusals refusals;
    private final JsonMapper json;

    SignedRequests(NewsroomSettings newsrooms, WebhookRefusals refusals, JsonMapper json) {
        this.newsrooms = newsrooms;
        this.refusals = refusals;
        this.json = json;
    }

    /** The request, if one of our apps signed it; every comparison takes the same time. */
    Optional<SignedRequest> read(String text) {
        String[] parts = text.length() > LONGEST ? new String[0] : text.split("\\.", -1);
        Optional<SignedRequest> request = parts.length == 2 ? read(parts[0], parts[1]) : Optional.empty();
        if (request.isEmpty()) {
            refusals.count("a signed request is not made with our app secret");
        }
        return request;
    }

    private Optional<SignedRequest> read(String signature, String payload) {
        try {
            byte[] shown = Base64.getUrlDecoder().decode(signature);
            Set<String> signers = newsrooms.newsrooms().entrySet().stream()
                    .filter(newsroom -> hasSigned(newsroom.getValue(), payload, shown))
                    .map(Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
            String user = json.readTree(Base64.getUrlDecoder().decode(payload))
                    .path("user_id")
                    .asString("");
            return signers.isEmpty() || !NUMBER.matcher(user).matches()
                    ? Optional.empty()
                    : Optional.of(new SignedRequest(signers, user, code(shown)));
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean hasSigned(Page page, String payload, byte[] shown) {
        return page.appSecret() != null
                && MessageDigest.isEqual(Hmac.raw(page.appSecret(), payload.getBytes(US_ASCII)), shown);
    }

    /** From the signature: the same request has the same code, and nobody can guess it. */
    private static String code(byte[] signature) {
        return HexFormat.of().formatHex(signature).substring(0, CODE_LENGTH);
    }

    /**
     * A request in a person's name.
     *
     * @param newsrooms whose app signed it
     * @param user the person's number with our app, which is no PSID
     * @param code by which the request can be asked after
     */
    record SignedRequest(Set<String> newsrooms, String user, String code) {}
}
