package press.kiosque.digest;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * An edition that was removed and can be put back. Public because the database driver has to see it.
 *
 * @param id the edition's
 * @param who removed it
 */
public record RemovedEdition(@BsonId String id, String newsroom, Instant at, String who, Edition edition) {}
