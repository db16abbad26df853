package press.kiosque.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.bson.types.Binary;

/**
 * Fingerprints of articles in 17 bytes each: the article's id in 9, the fingerprint of its words in 8. A hundred articles
 * make a small document.
 */
final class FeedMemory {

    private static final int ID_BYTES = 9;

    private FeedMemory() {}

    static Binary packed(Map<String, Long> fingerprints) {
        var bytes = ByteBuffer.allocate(fingerprints.size() * (ID_BYTES + Long.BYTES));
        fingerprints.forEach((article, print) ->
                bytes.put(Base64.getUrlDecoder().decode(article)).putLong(print));
        return new Binary(bytes.array());
    }

    static Map<String, Long> unpacked(Binary known) {
        var bytes = ByteBuffer.wrap(known.getData());
        var fingerprints = new HashMap<String, Long>();
        while (bytes.remaining() >= ID_BYTES + Long.BYTES) {
            byte[] article = new byte[ID_BYTES];
            bytes.get(article);
            fingerprints.put(Base64.getUrlEncoder().withoutPadding().encodeToString(article), bytes.getLong());
        }
        return fingerprints;
    }
}
