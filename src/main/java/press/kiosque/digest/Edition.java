package press.kiosque.digest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import press.kiosque.newsroom.Languages;

/**
 * A digest that readers can take.
 *
 * @param id {@code newsroom/slug}
 * @param newsroom the newsroom's id
 * @param name by language; at least one
 * @param hour offered to readers, on their own clocks; they may choose another
 * @param days on which it comes
 * @param length stories at most, 1 to {@value #LONGEST}
 * @param topics slugs to which it is limited; empty for all that the reader follows
 * @param order in which it tells its stories
 * @param intro by language, {@value #LONGEST_INTRO} characters at most, in place of how many stories there are; may be
 *     empty
 */
public record Edition(
        @BsonId String id,
        String newsroom,
        Map<String, String> name,
        LocalTime hour,
        Set<DayOfWeek> days,
        int length,
        List<String> topics,
        StoryOrder order,
        Map<String, String> intro) {

    /** Ids that no new edition gets: on the site they stand for pages beside those of editions. */
    static final Set<String> PAGES = Set.of("new", "runs", "polls", "replay", "put-back");

    /** Messenger shows ten cards at most, and the first is the edition's own. */
    public static final int LONGEST = 9;

    /** A card's subtitle in Messenger, which is where it stands. */
    static final int LONGEST_INTRO = 80;

    /** The best first, and no words of its own. */
    public Edition(
            String id,
            String newsroom,
            Map<String, String> name,
            LocalTime hour,
            Set<DayOfWeek> days,
            int length,
            List<String> topics) {
        this(id, newsroom, name, hour, days, length, topics, StoryOrder.WORTH, Map.of());
    }

    public Edition {
        if (!id.startsWith(newsroom + "/")) {
            throw new IllegalArgumentException("edition id '" + id + "' must begin with its newsroom, " + newsroom);
        }
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException(
                    "edition " + id + ": length " + length + " must be from 1 to " + LONGEST);
        }
        if (name.isEmpty() || days.isEmpty()) {
            throw new IllegalArgumentException("edition " + id + ": give a name and at least one day");
        }
        order = Objects.requireNonNullElse(order, StoryOrder.WORTH);
        intro = Map.copyOf(Objects.requireNonNullElse(intro, Map.of()));
        if (intro.values().stream().anyMatch(words -> words.isBlank() || words.length() > LONGEST_INTRO)) {
            throw new IllegalArgumentException(
                    "edition " + id + ": keep the intro to " + LONGEST_INTRO + " characters, or leave it out");
        }
        name = Map.copyOf(name);
        days = Set.copyOf(days);
        topics = List.copyOf(topics);
    }

    /** What comes first, after what editors pinned and what is owed to the reader. */
    public enum StoryOrder {
        /** The best, as the ranking has it. */
        WORTH,
        /** The newest. */
        NEWEST,
        /** The best, with its topic's others right behind it. */
        TOPIC
    }

    /** The short id by which subscriptions refer to the edition. */
    public String slug() {
        return id.substring(newsroom.length() + 1);
    }

    /** This edition with what belongs to the other as well, for who gets both at once: as long as both, if that can be shown. */
    Edition with(Edition other) {
        List<String> ofBoth = topics.isEmpty() || other.topics.isEmpty()
                ? List.of()
                : Stream.concat(topics.stream(), other.topics.stream())
                        .distinct()
                        .toList();
        return new Edition(
                id, newsroom, name, hour, days, Math.min(length + other.length, LONGEST), ofBoth, order, intro);
    }

    /** The name in this language, else in any that there is. */
    public String nameIn(Locale language) {
        return Languages.in(language, name);
    }

    /** The intro in this language, else in any that there is; empty if there is none. */
    String introIn(Locale language) {
        return intro.isEmpty() ? "" : Languages.in(language, intro);
    }
}
