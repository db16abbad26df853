package press.kiosque.admin;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Somebody who is signed in somewhere. Public because the database driver has to see it.
 *
 * @param id told to nobody but its user
 * @param user a user's name
 * @param device such as {@code Firefox, Linux}, by what the browser says of itself
 * @param since when they signed in
 * @param seenAt when they last asked for a page, to the minute
 */
public record Session(@BsonId String id, String user, String device, Instant since, Instant seenAt) {}
