package press.kiosque.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadTest {

    @ParameterizedTest
    @CsvSource({
        "GET_STARTED, OPEN",
        "TOPICS, TOPICS",
        "TOPICS_DONE, TOPICS_DONE",
        "HOURS, HOURS",
        "TOP, TOP",
        "STOP, STOP",
        "START, START",
        "HELP, HELP",
        "THANKS, THANKS"
    })
    void aPlainPayloadIsAnAct(String payload, Act act) {
        Intent intent = Payload.read(payload);

        assertThat(intent).isEqualTo(Intent.of(act));
    }

    @ParameterizedTest
    @CsvSource({
        "FOLLOW:sport, FOLLOW, sport",
        "UNFOLLOW:sport, UNFOLLOW, sport",
        "MORE:q83J0xKp2aBc, MORE, q83J0xKp2aBc"
    })
    void aPayloadNamesWhatItIsAbout(String payload, Act act, String about) {
        Intent intent = Payload.read(payload);

        assertThat(intent).isEqualTo(Intent.of(act, about));
    }

    @Test
    void anHourIsReadAsItWasWritten() {
        Intent intent = Payload.read(Payload.hour("matin", LocalTime.of(7, 30)));

        assertThat(intent).isEqualTo(new Intent(Act.HOUR, List.of("matin"), LocalTime.of(7, 30)));
    }

    @ParameterizedTest
    @CsvSource({"HOUR:matin:25:99", "HOUR:matin", "HOUR:matin:", "HOUR::"})
    void anHourThatIsNoneShowsTheHours(String payload) {
        Intent intent = Payload.read(payload);

        assertThat(intent.act()).isEqualTo(Act.HOURS);
    }

    @ParameterizedTest
    @CsvSource({"''", "stop", "'STOP '", "FOLLOW:", "FOLLOW", "TOPICS:x", "SOMETHING:else", ":", "'MORE: '"})
    void whatIsNotExactlyOursAsksForHelp(String payload) {
        Intent intent = Payload.read(payload);

        assertThat(intent).isEqualTo(Intent.of(Act.HELP));
    }
}
