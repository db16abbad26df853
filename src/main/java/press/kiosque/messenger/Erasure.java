package press.kiosque.messenger;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A request to have one's data deleted; what stays when all else is gone. Public because the database driver has to see
 * it.
 *
 * @param id {@code newsroom/code}
 * @param code by which the person asks what became of it
 * @param asked when it came
 * @param done when it was carried out; null while it is not
 * @param readers of whom everything was deleted, as keyed hashes of their ids; empty if nobody was found
 */
public record Erasure(
        @BsonId String id,
        String newsroom,
        String code,
        Instant asked,
        @Nullable Instant done,
        List<String> readers) {

    public Erasure {
        readers = List.copyOf(readers);
    }

    static String id(String newsroom, String code) {
        return newsroom + "/" + code;
    }
}
