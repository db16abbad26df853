package press.kiosque.inbox;

import java.util.Locale;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * An answer that journalists give often, to begin from. Public because the database driver has to see it.
 *
 * @param title by which journalists find it
 */
public record CannedAnswer(@BsonId String id, String newsroom, Locale language, String title, String text) {

    static final int LONGEST_TITLE = 80;

    public CannedAnswer {
        if (title.isBlank() || title.length() > LONGEST_TITLE || text.isBlank()) {
            throw new IllegalArgumentException("canned answer '" + title + "': give a title of " + LONGEST_TITLE
                    + " characters at most, and a text");
        }
    }
}
