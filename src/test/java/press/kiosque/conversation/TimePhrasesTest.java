package press.kiosque.conversation;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.message.MessageTemplates;
import press.kiosque.message.PlainSpaces;
import press.kiosque.message.TimeOfDay;

class TimePhrasesTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T10:00:00+01:00[Europe/Paris]");
    private static final AnnotationConfigApplicationContext BEANS =
            new AnnotationConfigApplicationContext("press.kiosque.message");

    private final TimePhrases phrases = new TimePhrases(BEANS.getBean(MessageTemplates.class));

    @AfterAll
    static void close() {
        BEANS.close();
    }

    @ParameterizedTest
    @CsvSource({"07:30, 7 h 30, 7:30 am", "08:00, 8 h, 8 am", "12:00, 12 h, 12 pm", "00:05, 0 h 05, 12:05 am"})
    void hoursAreWrittenAsReadersWriteThem(LocalTime hour, String french, String english) {
        List<String> written = List.of(TimeOfDay.in(hour, Locale.CANADA_FRENCH), TimeOfDay.in(hour, Locale.UK));

        assertThat(written).containsExactly(french, english);
    }

    @Test
    void daysAreNamedWhenTheyMustBe() {
        Set<Set<DayOfWeek>> weekend = Set.of(Set.of(SATURDAY, SUNDAY));

        assertThat(phrases.rhythm(weekend, Locale.FRENCH)).isEqualTo("le samedi et le dimanche");
        assertThat(phrases.rhythm(weekend, Locale.ENGLISH)).isEqualTo("every Saturday and Sunday");
    }

    @Test
    void usualDaysHaveANameOfTheirOwn() {
        var weekdays = List.<Set<DayOfWeek>>of(EnumSet.range(MONDAY, FRIDAY));
        var all = List.<Set<DayOfWeek>>of(EnumSet.allOf(DayOfWeek.class));

        assertThat(phrases.rhythm(weekdays, Locale.FRENCH)).isEqualTo("du lundi au vendredi");
        assertThat(phrases.rhythm(all, Locale.ENGLISH)).isEqualTo("every day");
    }

    @Test
    void whatShouldHaveComeIsJustAboutTo() {
        assertThat(phrases.moment(NOW.minusHours(2), NOW, Locale.FRENCH)).isEqualTo("dans un instant");
        assertThat(phrases.moment(NOW, NOW, Locale.ENGLISH)).isEqualTo("in a moment");
    }

    @Test
    void aMomentIsNamedAsSeenNow() {
        List<String> moments = List.of(
                phrases.moment(NOW.withHour(18), NOW, Locale.FRENCH),
                phrases.moment(NOW.plusDays(1).withHour(8), NOW, Locale.FRENCH),
                phrases.moment(NOW.plusDays(9).withHour(8), NOW, Locale.FRENCH),
                phrases.moment(NOW.plusDays(9).withHour(8), NOW, Locale.ENGLISH));

        assertThat(moments.stream().map(PlainSpaces::in))
                .containsExactly(
                        "aujourd'hui à 18 h",
                        "demain à 8 h",
                        "mardi 1er décembre à 8 h",
                        "on Tuesday 1 December at 8 am");
    }
}
