package press.kiosque.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;

/** Says when something comes, in the words of {@code _rhythm.yaml} and {@code _next.yaml}. */
@Component
class TimePhrases {

    private final MessageTemplates templates;

    TimePhrases(MessageTemplates templates) {
        this.templates = templates;
    }

    /** On which days comes what has one of these sets of days: {@code every day}, {@code Monday to Friday}… */
    String rhythm(Collection<Set<DayOfWeek>> choices, Locale language) {
        List<String> days = choices.stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .map(day -> TimeInWords.day(day, language))
                .toList();
        return words("_rhythm", language, Map.of("rhythm", Rhythm.of(choices).name(), "days", days));
    }

    /** A moment soon to come, as seen now: {@code tomorrow at 7:30 am}. */
    String moment(ZonedDateTime moment, ZonedDateTime now, Locale language) {
        LocalDate day = moment.toLocalDate();
        return words(
                "_next",
                language,
                Map.of(
                        "when", nearness(now.toLocalDate(), day),
                        "day", TimeInWords.day(day, language),
                        "hour", TimeInWords.hour(moment.toLocalTime(), language)));
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
