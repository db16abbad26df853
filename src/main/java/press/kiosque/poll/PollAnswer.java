package press.kiosque.poll;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What one reader answered to one poll. Public because the database driver has to see it.
 *
 * @param id {@code poll|subscriber}
 * @param choice id of the choice
 */
public record PollAnswer(@BsonId String id, String poll, String subscriber, String choice, Instant at) {

    static String id(String poll, String subscriber) {
        return poll + "|" + subscriber;
    }
}
