package press.kiosque.conversation;

import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;
import press.kiosque.message.TimeOfDay;
import press.kiosque.subscriber.Subscription;
import press.kiosque.understanding.TimeInWords;

/** Says when something comes, in the words of {@code _rhythm.yaml} and {@code _next.yaml}. */
@Component
class TimePhrases {

    private final MessageTemplates templates;

    TimePhrases(MessageTemplates templates) {
        this.templates = templates;
    }

    /** On which days comes what has one of these sets of days: {@code every day}, {@code Monday to Friday}… */
    String rhythm(Collection<Set<DayOfWeek>> choices, Locale language) {
        Rhythm rhythm = Rhythm.of(choices);
        Set<DayOfWeek> all = choices.stream().flatMap(Set::stream).collect(toSet());
        List<String> days = Stream.of(DayOfWeek.values())
                .filter(day -> all.contains(day) != (rhythm == Rhythm.EXCEPT))
                .map(day -> TimeInWords.day(day, language))
                .toList();
        return words("_rhythm", language, Map.of("rhythm", rhythm.name(), "days", days));
    }

    /** A moment soon to come, as seen now: {@code tomorrow at 7:30 am}; what should have come is just about to. */
    String moment(ZonedDateTime moment, ZonedDateTime now, Locale language) {
        LocalDate day = moment.toLocalDate();
        return words(
                "_next",
                language,
                Map.of(
                        "when", moment.isAfter(now) ? nearness(now.toLocalDate(), day) : "NOW",
                        "day", TimeInWords.day(day, language),
                        "hour", TimeOfDay.in(moment.toLocalTime(), language)));
    }

    /** When these subscriptions come: {@code Monday to Friday at 8 am and 6 pm}. */
    String schedule(List<Subscription> taken, Locale language) {
        var groups = new LinkedHashMap<Set<DayOfWeek>, List<String>>();
        taken.stream().sorted(Comparator.comparing(Subscription::hour)).forEach(one -> groups.computeIfAbsent(
                        one.days(), days -> new ArrayList<>())
                .add(TimeOfDay.in(one.hour(), language)));
        List<Map<String, Object>> spoken = groups.entrySet().stream()
                .map(group -> Map.<String, Object>of(
                        "rhythm", rhythm(List.of(group.getKey()), language), "hours", group.getValue()))
                .toList();
        return spoken.isEmpty() ? "" : words("_schedule", language, Map.of("groups", spoken));
    }

    /** From one hour to another. */
    String span(LocalTime from, LocalTime to, Locale language) {
        return words("_span", language, Map.of("from", TimeOfDay.in(from, language), "to", TimeOfDay.in(to, language)));
    }

    /**
     * Until when, as seen now: {@code until Monday 30 November}; with the hour if it is not midnight.
     *
     * @param from from when on, if that is later
     */
    String until(@Nullable ZonedDateTime from, ZonedDateTime moment, ZonedDateTime now, Locale language) {
        return words(
                "_until",
                language,
                Map.of(
                        "start", from == null ? "" : date(from, language),
                        "when", nearness(now.toLocalDate(), moment.toLocalDate()),
                        "day", TimeInWords.day(moment.toLocalDate(), language),
                        "hour", hour(moment, language)));
    }

    /** A day by its date, with the hour if it is not midnight: {@code mardi 15 décembre à 7 h}. */
    String date(ZonedDateTime moment, Locale language) {
        return words(
                "_date",
                language,
                Map.of("day", TimeInWords.day(moment.toLocalDate(), language), "hour", hour(moment, language)));
    }

    private static String hour(ZonedDateTime moment, Locale language) {
        LocalTime hour = moment.toLocalTime();
        return hour.equals(LocalTime.MIDNIGHT) ? "" : TimeOfDay.in(hour, language);
    }

    /** When something was, as seen now: {@code today at 7:30 am}. */
    String past(ZonedDateTime moment, ZonedDateTime now, Locale language) {
        LocalDate day = moment.toLocalDate();
        String when = day.equals(now.toLocalDate())
                ? "TODAY"
                : day.equals(now.toLocalDate().minusDays(1)) ? "YESTERDAY" : "BEFORE";
        return words(
                "_past",
                language,
                Map.of(
                        "when", when,
                        "day", TimeInWords.day(day, language),
                        "hour", TimeOfDay.in(moment.toLocalTime(), language)));
    }

    /** The city after which a zone is named; a zone without one by its distance from UTC. */
    String city(ZoneId zone, Locale language) {
        String id = zone.getId();
        String city = zone instanceof ZoneOffset
                ? "UTC" + (id.equals("Z") ? "" : id)
                : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return words("_city", language, Map.of("zone", id, "city", city));
    }

    private static String nearness(LocalDate today, LocalDate day) {
        if (day.equals(today)) {
            return "TODAY";
        }
        return day.equals(today.plusDays(1)) ? "TOMORROW" : "LATER";
    }

    private String words(String template, Locale language, Map<String, ?> model) {
        return templates.render(template, language, model) instanceof Message.Text text ? text.text() : "";
    }
}
