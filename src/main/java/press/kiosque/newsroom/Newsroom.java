package press.kiosque.newsroom;

import java.time.ZoneId;
import java.util.Locale;
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

    public Newsroom {
        if (!Slug.is(id)) {
            throw new IllegalArgumentException(
                    "newsroom id '" + id + "': use up to 40 lower-case letters, digits and hyphens");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("newsroom " + id + ": name is missing");
        }
    }
}
