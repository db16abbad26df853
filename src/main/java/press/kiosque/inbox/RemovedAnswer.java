package press.kiosque.inbox;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A ready answer that was removed and can be put back. Public because the database driver has to see it.
 *
 * @param id the answer's
 * @param who removed it
 */
public record RemovedAnswer(@BsonId String id, String newsroom, Instant at, String who, CannedAnswer answer) {}
