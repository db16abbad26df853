package press.kiosque.topic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import press.kiosque.newsroom.Languages;
import press.kiosque.newsroom.Slug;

/**
 * What a reader can follow, with the rules that sort articles under it. An article that meets any one rule belongs.
 *
 * @param id {@code newsroom/slug}
 * @param newsroom the newsroom's id
 * @param name by language ({@code fr}, {@code en}); at least one
 * @param emoji shown before the name
 * @param feeds slugs of feeds all of whose articles belong
 * @param categories feed categories; case and accents don't matter
 * @param keywords words or phrases in title or summary; case, accents and inflection don't matter
 */
public record Topic(
        @BsonId String id,
        String newsroom,
        Map<String, String> name,
        @Nullable String emoji,
        List<String> feeds,
        List<String> categories,
        List<String> keywords) {

    public Topic {
        if (!Slug.isIn(newsroom, id)) {
            throw new IllegalArgumentException(
                    "topic id '" + id + "': use up to 40 lower-case letters, digits and hyphens");
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("topic " + id + ": name is missing");
        }
        name = Map.copyOf(name);
        feeds = List.copyOf(feeds);
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
    }

    /** The short id by which subscribers and articles refer to the topic. */
    public String slug() {
        return id.substring(newsroom.length() + 1);
    }

    /** The name in this language, else in any that there is. */
    public String nameIn(Locale language) {
        return Languages.in(language, name);
    }

    /** The name with its emoji before it, as on a button. */
    public String labelIn(Locale language) {
        return emoji == null ? nameIn(language) : emoji + " " + nameIn(language);
    }
}
