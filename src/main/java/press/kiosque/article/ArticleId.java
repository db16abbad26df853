package press.kiosque.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Names an article by what identifies it: 72 bits of SHA-256, so that ids stay short in readers' histories. */
public final class ArticleId {

    private static final int BYTES = 9;

    private ArticleId() {}

    /**
     * The id of an article.
     *
     * @param newsroom the newsroom's id: two newsrooms may carry the same article
     * @param identity canonical link, or the guid where there is no link
     * @return 12 characters that are safe in addresses
     */
    public static String of(String newsroom, String identity) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((newsroom + "\n" + identity).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
