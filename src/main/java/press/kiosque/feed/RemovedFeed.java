package press.kiosque.feed;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A feed that was removed and can be put back. Public because the database driver has to see it.
 *
 * @param id the feed's
 * @param who removed it
 */
public record RemovedFeed(@BsonId String id, String newsroom, Instant at, String who, Feed feed) {}
