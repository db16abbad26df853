package press.kiosque.conversation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hears hours in digits: {@code 7h30}, {@code à 8 h}, {@code 18 heures}, {@code 7:30 am}, {@code 8 du soir}, {@code at 7}; and
 * {@code midi}. Those in words are to be written in digits first, see {@link SpokenHours}.
 */
final class HourWords {

    private static final Map<String, LocalTime> NAMED = Map.of(
            "midi", LocalTime.NOON,
            "noon", LocalTime.NOON,
            "minuit", LocalTime.MIDNIGHT,
            "midnight", LocalTime.MIDNIGHT);

    private static final Pattern HOUR = Pattern.compile(
            "\\b(?<named>(?<!apres )midi|noon|minuit|midnight)\\b|"
                    + "\\b(?<at>(at|around|about|by|a|vers) )?(?<hour>\\d{1,2}) ?(?<unit>h|hrs?|heures?|o clock)? ?(?<minutes>[0-5]\\d)? ?(?<half>am|pm|a m|p m)?"
                    + "(?<late> ?(du soir|in the evening|de l apres midi|in the afternoon))?(?<early> ?(du mat(in)?|in the morning))?\\b");
    private static final Pattern PART_OF_DAY = Pattern.compile(
            "\\b(?:(?<late>soir|soiree|evening|apres midi|afternoon)|matin|matinee|morning|nuit|night)\\b");

    private HourWords() {}

    /** An hour heard, and where. */
    record Heard(LocalTime hour, int from, int to) {}

    /**
     * The hour, if the words say little else.
     *
     * @param asked whether we have just asked for one, so that a number alone is an hour
     */
    static Optional<LocalTime> in(Folded words, boolean asked) {
        List<Heard> heard = all(words, asked);
        return heard.size() == 1 && saysLittleElse(heard.get(0), words)
                ? Optional.of(heard.get(0).hour())
                : Optional.empty();
    }

    /** All hours in these words, in order; empty if one of them is none. */
    static List<Heard> all(Folded words, boolean asked) {
        var heard = new ArrayList<Heard>();
        Matcher found = HOUR.matcher(words.text());
        while (found.find()) {
            int first = heard.isEmpty() ? found.start() : heard.get(0).from();
            Optional<LocalTime> time = time(found, isLate(words.text(), found.start(), first), asked);
            if (time.isEmpty()) {
                return List.of();
            }
            heard.add(new Heard(time.get(), found.start(), found.end()));
        }
        return heard;
    }

    /** By the part of the day named next after the hour, else by one that comes before all hours. */
    private static boolean isLate(String text, int hour, int firstHour) {
        Matcher part = PART_OF_DAY.matcher(text);
        return (part.find(hour) || part.region(0, firstHour).find()) && part.group("late") != null;
    }

    private static boolean saysLittleElse(Heard heard, Folded words) {
        String text = words.text();
        Folded rest = Folded.of(text.substring(0, heard.from()) + " " + text.substring(heard.to()));
        return rest.without(Vocabulary.AROUND).without(Vocabulary.POLITENESS).isEmpty();
    }

    private static Optional<LocalTime> time(Matcher found, boolean late, boolean asked) {
        if (found.group("named") != null) {
            return Optional.ofNullable(NAMED.get(found.group("named")));
        }
        boolean bare = Stream.of("at", "unit", "minutes", "half", "late", "early")
                .map(found::group)
                .allMatch(Objects::isNull);
        return bare && !asked ? Optional.empty() : time(found, late);
    }

    private static Optional<LocalTime> time(Matcher found, boolean late) {
        int hour = Integer.parseInt(found.group("hour"));
        int minutes = found.group("minutes") == null ? 0 : Integer.parseInt(found.group("minutes"));
        String half = found.group("half");
        boolean onDial = hour >= 1 && hour <= 12;
        if (hour > 23 || (half != null && !onDial)) {
            return hour == 24 && minutes == 0 && half == null ? Optional.of(LocalTime.MIDNIGHT) : Optional.empty();
        }
        boolean afternoon = half == null ? late && hour < 12 : half.startsWith("p");
        int onTheClock = half == null ? hour : hour % 12;
        return Optional.of(LocalTime.of(afternoon ? onTheClock + 12 : onTheClock, minutes));
    }
}
