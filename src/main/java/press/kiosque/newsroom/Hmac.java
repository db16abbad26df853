package press.kiosque.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs with an app's secret, as Meta does: HMAC-SHA256 in lower-case hexadecimal. */
public final class Hmac {

    private static final String ALGORITHM = "HmacSHA256";

    private Hmac() {}

    /** The signature of these bytes, 64 hexadecimal digits. */
    public static String sign(Secret secret, byte[] bytes) {
        return HexFormat.of().formatHex(raw(secret, bytes));
    }

    /** The signature of these bytes, 32 bytes. */
    public static byte[] raw(Secret secret, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.value().getBytes(UTF_8), ALGORITHM));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do " + ALGORITHM, e);
        }
    }

    /**
     * The proof that a caller who shows the token also knows the app's secret.
     *
     * @see <a href="https://developers.facebook.com/docs/graph-api/guides/secure-requests">Secure Graph API calls</a>
     */
    public static String proof(Secret secret, Secret token) {
        return sign(secret, token.value().getBytes(UTF_8));
    }
}
