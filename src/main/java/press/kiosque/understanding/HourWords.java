package press.kiosque.understanding;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final WordPattern HOUR = WordPattern.compile(
            "\\b(?<named>(?<!apres )midi|noon|minuit|midnight)\\b|"
                    + "\\b(?<at>(at|around|about|by|a|vers) )?(?<hour>\\d{1,2})(?! (?:par (?:jour|semaine|mois)|(?:a|per) (?:day|week)|fois|times|messages?|notifs?|jours?|days?|semaines?|weeks?)\\b) ?(?<unit>h|hrs?|heures?|o clock|oclock|oclok|o clok)? ?(?<minutes>[0-5]\\d(?! ?(?:h|heures?)\\b))? ?(?<half>am|pm|a m|p m)?"
                    + "(?<late> ?(du soir|ce soir|tonight|at night|in the evening|de l apres midi|in the afternoon|this evening|(le soir|l apres midi)(?! (?:a|vers) )))?(?<early> ?(du mat(in)?|in the morning))?\\b");
    private static final WordPattern PART_OF_DAY = WordPattern.compile(
            "\\b(?:(?<late>soir|soiree|evening|apres midi|afternoon)|matin|matinee|morning|nuit|night)\\b");

    /** That an hour suits, was not meant, or is from when on. */
    private static final Set<String> FITTING = Vocabulary.words("""
            would will be lovely great fine perfect suit suits me good ok best nice ideal ish tmrw tomorrow demain ca ira irait
            serait parfait super tres bien better mieux preferable then alors arrange m moi conviendrait prefere prefererais preferais time c est cest place i mean meant that s it""");

    private HourWords() {}

    /**
     * An hour heard, and where.
     *
     * @param sure whether no other hour of the day can be meant; "at 9" may be one in the evening
     */
    record Heard(LocalTime hour, int from, int to, boolean sure) {}

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
            heard.add(new Heard(time.get(), found.start(), found.end(), isSure(found, time.get())));
        }
        return heard;
    }

    private static boolean isSure(Matcher found, LocalTime hour) {
        return hour.getHour() == 0
                || hour.getHour() > 12
                || Stream.of("named", "half", "late", "early").map(found::group).anyMatch(Objects::nonNull);
    }

    /** Where parts of the day come before hours, by the last before this one; else by the next after it. */
    private static boolean isLate(String text, int hour, int firstHour) {
        Matcher part = PART_OF_DAY.matcher(text);
        boolean first = part.region(0, firstHour).find();
        part.region(first ? 0 : hour, first ? hour : text.length());
        boolean late = false;
        while (part.find()) {
            late = part.group("late") != null;
            if (!first) {
                return late;
            }
        }
        return late;
    }

    private static boolean saysLittleElse(Heard heard, Folded words) {
        return ScheduleWords.without(words, List.of(), List.of(heard))
                .without(Vocabulary.AROUND)
                .without(Vocabulary.POLITENESS)
                .without(FITTING)
                .isEmpty();
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
        boolean atNight = found.group("late") != null && found.group("late").endsWith("night");
        if (atNight && (hour == 12 || hour < 6)) {
            return Optional.of(LocalTime.of(hour % 12, minutes));
        }
        boolean evening = late || found.group("late") != null;
        boolean afternoon = half == null ? evening && hour < 12 : half.startsWith("p");
        int onTheClock = half == null ? hour : hour % 12;
        return Optional.of(LocalTime.of(afternoon ? onTheClock + 12 : onTheClock, minutes));
    }
}
