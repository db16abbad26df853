package press.kiosque.conversation;

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

/** Hears hours and days together: {@code 8h et 18h30}, {@code 8h en semaine et 10h le week-end}, {@code le lundi}. */
final class ScheduleWords {

    private ScheduleWords() {}

    /**
     * An hour wished, and on which days; empty for those of the edition. As text: {@code 08:00} or
     * {@code 08:00 MONDAY,TUESDAY}.
     */
    record Wished(LocalTime hour, Set<DayOfWeek> days) {

        String text() {
            return days.isEmpty()
                    ? hour.toString()
                    : hour + " " + days.stream().sorted().map(Enum::name).collect(joining(","));
        }

        static Wished read(String text) {
            String[] parts = text.split(" ", 2);
            return new Wished(
                    LocalTime.parse(parts[0]),
                    parts.length < 2 ? Set.of() : ScheduleWords.days(List.of(parts[1].split(","))));
        }
    }

    /** The days of these names, those of {@link DayOfWeek}; others are left out. */
    static Set<DayOfWeek> days(List<String> names) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> names.contains(day.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What is wished, if the words say little else.
     *
     * @param asked whether we have just asked for hours, so that a number alone is one
     */
    static Optional<Intent> in(Folded words, boolean asked) {
        List<DayWords.Heard> days = DayWords.all(words);
        List<HourWords.Heard> hours = HourWords.all(words, asked);
        if (days.size() + hours.size() == 0 || !saysLittleElse(words, days, hours)) {
            return Optional.empty();
        }
        if (hours.isEmpty()) {
            return Optional.of(
                    on(days.stream().flatMap(heard -> heard.days().stream()).collect(Collectors.toUnmodifiableSet())));
        }
        List<String> wished =
                wished(hours, days).stream().map(Wished::text).distinct().toList();
        return Optional.of(new Intent(Act.SCHEDULE, wished, hours.get(0).hour()));
    }

    /** These days are wanted, at the hours that there are. */
    static Intent on(Set<DayOfWeek> days) {
        return Intent.of(Act.DAYS, days.stream().sorted().map(Enum::name).toList());
    }

    private static boolean saysLittleElse(Folded words, List<DayWords.Heard> days, List<HourWords.Heard> hours) {
        return without(words, days, hours)
                .without(Vocabulary.AROUND)
                .without(Vocabulary.POLITENESS)
                .without(Vocabulary.SUBSCRIBING)
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
    private static List<Wished> wished(List<HourWords.Heard> hours, List<DayWords.Heard> days) {
        boolean daysFirst = !days.isEmpty() && days.get(0).from() < hours.get(0).from();
        var wished = new ArrayList<Wished>();
        for (HourWords.Heard hour : hours) {
            Optional<DayWords.Heard> own = days.size() == 1
                    ? Optional.of(days.get(0))
                    : daysFirst ? lastBefore(days, hour) : firstAfter(days, hour);
            boolean another = hour.from() > hours.get(0).from();
            wished.add(new Wished(
                    hour.hour(),
                    own.map(heard -> another && isOfException(hour, heard) ? heard.others() : heard.days())
                            .orElse(Set.of())));
        }
        return wished;
    }

    /** "at 7, except on Sundays at 9": the second hour is of what is excepted from the first. */
    private static boolean isOfException(HourWords.Heard hour, DayWords.Heard days) {
        return days.except() && hour.from() >= days.to();
    }

    private static Optional<DayWords.Heard> lastBefore(List<DayWords.Heard> days, HourWords.Heard hour) {
        return days.stream().filter(heard -> heard.from() < hour.from()).reduce((one, other) -> other);
    }

    private static Optional<DayWords.Heard> firstAfter(List<DayWords.Heard> days, HourWords.Heard hour) {
        return days.stream().filter(heard -> heard.from() >= hour.to()).findFirst();
    }
}
