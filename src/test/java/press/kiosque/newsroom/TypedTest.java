package press.kiosque.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void whatIsNoTimeDayOrZoneIsNothing() {
        assertThat(Typed.parsed(LocalTime::parse, "07:30")).contains(LocalTime.of(7, 30));
        assertThat(Typed.parsed(LocalTime::parse, "")).isEmpty();
        assertThat(Typed.parsed(ZoneId::of, "Mars/Base")).isEmpty();
    }

    @Test
    void wordsBetweenCommasAndTickedDaysAreTakenWithoutWhatIsNone() {
        assertThat(Typed.listed(" PSG, , Ligue 1 ,")).containsExactly("PSG", "Ligue 1");
        assertThat(Typed.weekdays(List.of("SUNDAY", "someday"))).containsExactly(DayOfWeek.SUNDAY);
        assertThat(Typed.ticked(null)).isEmpty();
    }

    @Test
    void textsTakeThePlaceOfThoseOfTheirLanguagesAlone() {
        assertThat(Typed.texts(Map.of("fr", "Matin", "en", "Morning", "de", "Morgen"), "Le matin", ""))
                .isEqualTo(Map.of("fr", "Le matin", "de", "Morgen"));
    }

    @Test
    void ofAFieldTheFirstThingThatIsWrongIsTold() {
        var wrong = new LinkedHashMap<String, String>();

        Typed.check(wrong, "name", true, "missing");
        Typed.check(wrong, "name", false, "long");
        Typed.check(wrong, "name", false, "odd");

        assertThat(wrong).containsExactly(Map.entry("name", "long"));
    }
}
