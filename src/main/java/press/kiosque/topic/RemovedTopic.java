package press.kiosque.topic;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A topic that was removed and can be put back.
 *
 * @param id the topic's
 * @param who removed it
 */
public record RemovedTopic(@BsonId String id, String newsroom, Instant at, String who, Topic topic) {}
