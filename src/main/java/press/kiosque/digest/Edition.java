package press.kiosque.digest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;

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
 */
public record Edition(
        @BsonId String id,
        String newsroom,
        Map<String, String> name,
        LocalTime hour,
        Set<DayOfWeek> days,
        int length,
        List<String> topics) {

    /** Messenger shows ten cards at most, and the first is the edition's own. */
    public static final int LONGEST = 9;

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
        name = Map.copyOf(name);
        days = Set.copyOf(days);
        topics = List.copyOf(topics);
    }

    /** The short id by which subscriptions refer to the edition. */
    public String slug() {
        return id.substring(newsroom.length() + 1);
    }

    /** The name in this language, else in any that there is. */
    public String nameIn(Locale language) {
        String named = name.get(language.getLanguage());
        return named != null ? named : name.values().iterator().next();
    }
}
