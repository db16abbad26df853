package press.kiosque.admin;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Something that somebody did on the site; never changed.
 *
 * @param who a user's name, or {@code system} for the command line
 * @param what a word with a dot, such as {@code password.chosen}
 * @param subject to what or whom
 */
public record AuditEntry(@BsonId String id, Instant at, String who, String what, String subject) {}
