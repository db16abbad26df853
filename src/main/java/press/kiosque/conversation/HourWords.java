package press.kiosque.conversation;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears an hour: {@code 7h30}, {@code à 8 h}, {@code 18 heures}, {@code 7:30 am}, {@code 8 du soir}, {@code midi}. */
final class HourWords {

    private static final Map<String, LocalTime> NAMED = Map.of(
            "midi", LocalTime.NOON,
            "noon", LocalTime.NOON,
            "a midi", LocalTime.NOON,
            "at noon", LocalTime.NOON,
            "minuit", LocalTime.MIDNIGHT,
            "midnight", LocalTime.MIDNIGHT);

    private static final Pattern HOUR = Pattern.compile(
            "\\b(?<hour>\\d{1,2}) ?(?<unit>h|hrs?|heures?|o clock)? ?(?<minutes>[0-5]\\d)? ?(?<half>am|pm|a m|p m)?\\b");
    private static final Pattern LATE = Pattern.compile("\\b(soir|evening|apres midi|afternoon)\\b");

    private HourWords() {}

    /**
     * The hour, if the words say little else.
     *
     * @param asked whether we have just asked for one, so that a number alone is an hour
     */
    static Optional<LocalTime> in(Folded words, boolean asked) {
        LocalTime named = NAMED.get(words.text());
        return named != null ? Optional.of(named) : number(words, asked);
    }

    private static Optional<LocalTime> number(Folded words, boolean asked) {
        Matcher found = HOUR.matcher(words.text());
        if (!found.find() || !saysLittleElse(found, words)) {
            return Optional.empty();
        }
        boolean bare = found.group("unit") == null && found.group("minutes") == null && found.group("half") == null;
        return bare && !asked
                ? Optional.empty()
                : time(found, LATE.matcher(words.text()).find());
    }

    private static boolean saysLittleElse(Matcher found, Folded words) {
        String text = words.text();
        Folded rest = Folded.of(text.substring(0, found.start()) + " " + text.substring(found.end()));
        return rest.without(Vocabulary.AROUND).without(Vocabulary.POLITENESS).isEmpty();
    }

    private static Optional<LocalTime> time(Matcher found, boolean late) {
        int hour = Integer.parseInt(found.group("hour"));
        int minutes = found.group("minutes") == null ? 0 : Integer.parseInt(found.group("minutes"));
        String half = found.group("half");
        boolean onDial = hour >= 1 && hour <= 12;
        if (hour > 23 || (half != null && !onDial)) {
            return Optional.empty();
        }
        boolean afternoon = half == null ? late && hour < 12 : half.startsWith("p");
        int onTheClock = half == null ? hour : hour % 12;
        return Optional.of(LocalTime.of(afternoon ? onTheClock + 12 : onTheClock, minutes));
    }
}
