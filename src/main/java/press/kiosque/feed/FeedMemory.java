package press.kiosque.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

/**
 * What a feed held when it was last read, in 17 bytes an article, so that an article that didn't change costs no look into
 * the database.
 *
 * @param id the feed's
 * @param known for each article its id in 9 bytes and the fingerprint of its words in 8
 */
public record FeedMemory(@BsonId String id, Binary known) {

    private static final int ID_BYTES = 9;

    static FeedMemory of(String feed, Map<String, Long> fingerprints) {
        var bytes = ByteBuffer.allocate(fingerprints.size() * (ID_BYTES + Long.BYTES));
        fingerprints.forEach((article, print) ->
                bytes.put(Base64.getUrlDecoder().decode(article)).putLong(print));
        return new FeedMemory(feed, new Binary(bytes.array()));
    }

    /** Fingerprints by article id. */
    Map<String, Long> fingerprints() {
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
