package press.kiosque.newsroom;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A news brand with its own feeds, readers and Page; one deployment serves several.
 *
 * @param id short, lower case, without spaces; also the key of its settings {@code kiosque.newsrooms.<id>.*}
 * @param name as readers know it
 * @param language of readers whose locale is unknown
 * @param zone in which the newsroom works, and of readers whose zone is unknown
 */
public record Newsroom(@BsonId String id, String name, Locale language, ZoneId zone) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Newsroom {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "newsroom id '" + id + "': use up to 40 lower-case letters, digits and hyphens");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("newsroom " + id + ": name is missing");
        }
    }
}
