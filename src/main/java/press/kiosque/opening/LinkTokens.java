package press.kiosque.opening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Hmac;

/**
 * Writes links as {@code occasion|reader|article} in Base64 and, behind a point, 96 bits of the signature of that; {@code
 * occasion|article} where no reader is named. It holds no address, so it can lead to none but a stored article's.
 */
@Component
class LinkTokens {

    private static final int SIGNATURE_BYTES = 12;

    /** Before what is signed, so that no other signature of ours fits. */
    private static final String PURPOSE = LinkController.PATH;

    private final LinkKey key;

    LinkTokens(LinkKey key) {
        this.key = key;
    }

    /** The token of this link, of characters that are safe in addresses. */
    String write(Link link) {
        String words = link.reader() == null
                ? String.join("|", link.occasion(), link.article())
                : String.join("|", link.occasion(), link.reader(), link.article());
        String told = Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(UTF_8));
        return told + "." + signature(told);
    }

    /** The link of this token; empty if we have not signed it. */
    Optional<Link> read(String token) {
        String[] parts = token.split("\\.", 2);
        if (parts.length < 2 || !MessageDigest.isEqual(signature(parts[0]).getBytes(UTF_8), parts[1].getBytes(UTF_8))) {
            return Optional.empty();
        }
        String[] words = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8).split("\\|", -1);
        return Optional.of(
                words.length == 2 ? new Link(words[0], null, words[1]) : new Link(words[0], words[1], words[2]));
    }

    private String signature(String told) {
        byte[] whole = Hmac.raw(key.get(), (PURPOSE + told).getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
    }
}
