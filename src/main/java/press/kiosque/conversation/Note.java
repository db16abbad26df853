package press.kiosque.conversation;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/** What an editor wrote about a thread for colleagues; readers see it in the copy of their data. Public because the database driver has to see it. */
public record Note(@BsonId String id, String subscriber, Instant at, String who, String text) {}
