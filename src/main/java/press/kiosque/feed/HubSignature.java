package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Tells whether a hub has signed what it sends (https://www.w3.org/TR/websub/, section 7.1). */
final class HubSignature {

    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private HubSignature() {}

    /**
     * Whether the header {@code X-Hub-Signature} fits these bytes; takes the same time whether it does or not.
     *
     * @param header such as {@code sha256=9f86…}
     */
    static boolean fits(@Nullable String header, String secret, byte[] body) {
        String[] parts = header == null ? new String[0] : header.strip().split("=", 2);
        String method = parts.length == 2 ? METHODS.get(parts[0].toLowerCase(Locale.ROOT)) : null;
        return method != null
                && MessageDigest.isEqual(
                        of(method, secret, body).getBytes(US_ASCII),
                        parts[1].toLowerCase(Locale.ROOT).getBytes(US_ASCII));
    }

    /** The signature by this algorithm of the JDK, in hexadecimal. */
    static String of(String algorithm, String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
