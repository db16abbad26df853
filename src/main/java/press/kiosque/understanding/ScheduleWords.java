package press.kiosque.understanding;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.kiosque.subscriber.Subscription;

/** Hears hours and days together: {@code 8h et 18h30}, {@code 8h en semaine et 10h le week-end}, {@code le lundi}. */
public final class ScheduleWords {

    private static final WordPattern ONLY =
            WordPattern.compile("\\b(?:seulement|uniquement|only|just|juste|que|garde\\w*|keep)\\b");

    /** Words that agree to an hour before they change something about it. */
    private static final Set<String> CONTENT =
            Vocabulary.words("c est bien good great parfait perfect is same pareil meme chose but fine que juste");

    private ScheduleWords() {}

    /**
     * An hour wished, and on which days; empty for those of the edition. As text: {@code 08:00} or
     * {@code 08:00 MONDAY,TUESDAY}.
     */
    public record Wished(LocalTime hour, Set<DayOfWeek> days) {

        String text() {
            return days.isEmpty()
                    ? hour.toString()
                    : hour + " " + days.stream().sorted().map(Enum::name).collect(joining(","));
        }

        public static Wished read(String text) {
            String[] parts = text.split(" ", 2);
            return new Wished(
                    LocalTime.parse(parts[0]),
                    parts.length < 2 ? Set.of() : ScheduleWords.days(List.of(parts[1].split(","))));
        }
    }

    /** The days of these names, those of {@link DayOfWeek}; others are left out. */
    public static Set<DayOfWeek> days(List<String> names) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> names.contains(day.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** These without those days; what would never come any more is left out. */
    public static List<Subscription> without(List<Subscription> taken, Set<DayOfWeek> days) {
        return taken.stream()
                .filter(one -> !days.containsAll(one.days()))
                .map(one -> new Subscription(
                        one.edition(),
                        one.hour(),
                        one.days().stream().filter(day -> !days.contains(day)).collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    /**
     * What is wished, if the words say little else.
     *
     * @param asked whether we have just asked for hours, so that a number alone is one
     */
    static Optional<Intent> in(Folded words, boolean asked) {
        List<DayWords.Heard> days = DayWords.all(words);
        List<HourWords.Heard> hours = HourWords.all(words, asked);
        if (hours.isEmpty() || !saysLittleElse(words, days, hours)) {
            return Optional.empty();
        }
        List<Wished> wished = wished(words, hours, days);
        boolean some = wished.stream().noneMatch(one -> one.days().isEmpty())
                && days.stream().noneMatch(heard -> heard.except() && !isOfException(words, hours.get(0), heard))
                && !ONLY.isIn(words.text());
        List<String> texts = wished.stream().map(Wished::text).distinct().toList();
        return Optional.of(new Intent(
                some ? Act.SCHEDULE_ON : Act.SCHEDULE, texts, hours.get(0).hour()));
    }

    private static boolean saysLittleElse(Folded words, List<DayWords.Heard> days, List<HourWords.Heard> hours) {
        return without(words, days, hours)
                .without(Vocabulary.AROUND)
                .without(Vocabulary.POLITENESS)
                .without(Vocabulary.SUBSCRIBING)
                .without(CONTENT)
                .isEmpty();
    }

    /** What is left of these words without the days and hours heard in them. */
    static Folded without(Folded words, List<DayWords.Heard> days, List<HourWords.Heard> hours) {
        var rest = new StringBuilder(words.text());
        Stream.concat(
                        days.stream().map(heard -> new int[] {heard.from(), heard.to()}),
                        hours.stream().map(heard -> new int[] {heard.from(), heard.to()}))
                .forEach(span -> rest.replace(span[0], span[1], " ".repeat(span[1] - span[0])));
        return Folded.of(rest.toString());
    }

    /** Days that come first are those of the hours behind them, else of the hours before them; days alone are for all. */
    private static List<Wished> wished(Folded words, List<HourWords.Heard> hours, List<DayWords.Heard> days) {
        boolean daysFirst = !days.isEmpty() && days.get(0).from() < hours.get(0).from();
        var wished = new ArrayList<Wished>();
        for (HourWords.Heard hour : hours) {
            Optional<DayWords.Heard> own = days.size() == 1 || hours.size() == 1
                    ? days.stream().min(comparingInt(heard -> distance(heard, hour)))
                    : daysFirst ? lastBefore(days, hour) : firstAfter(days, hour);
            boolean excepted = own.filter(heard -> isOfException(words, hour, heard)
                            || (hours.get(0).from() < heard.to() && heard.except() && hour.from() >= heard.to()))
                    .isPresent();
            wished.add(new Wished(
                    hour.hour(),
                    own.map(heard -> excepted ? heard.others() : heard.days()).orElse(Set.of())));
        }
        return wished;
    }

    private static int distance(DayWords.Heard days, HourWords.Heard hour) {
        return days.from() < hour.from() ? hour.from() - days.to() : days.from() - hour.to();
    }

    /** "except on Sundays at 9": the hour is of what is excepted. */
    private static boolean isOfException(Folded words, HourWords.Heard hour, DayWords.Heard days) {
        return days.except()
                && words.text().substring(days.from()).matches("(?:sauf|hormis|except) .*")
                && hour.from() == days.to() + 1
                && words.text().substring(hour.from()).matches("(?:a|at|vers|around) .*");
    }

    private static Optional<DayWords.Heard> lastBefore(List<DayWords.Heard> days, HourWords.Heard hour) {
        return days.stream().filter(heard -> heard.from() < hour.from()).reduce((one, other) -> other);
    }

    private static Optional<DayWords.Heard> firstAfter(List<DayWords.Heard> days, HourWords.Heard hour) {
        return days.stream().filter(heard -> heard.from() >= hour.to()).findFirst();
    }
}
