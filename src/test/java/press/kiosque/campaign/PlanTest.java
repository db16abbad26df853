package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration HOURS = Duration.ofHours(2);

    @Test
    void theSameTimeIsAnotherMomentInAnotherZone() {
        var noon = LocalDateTime.parse("2026-11-22T12:00");

        assertThat(Plan.at(noon, PARIS, HOURS).orElseThrow().at()).isEqualTo(Instant.parse("2026-11-22T11:00:00Z"));
        assertThat(Plan.at(noon, ZoneId.of("America/Montreal"), HOURS)
                        .orElseThrow()
                        .at())
                .isEqualTo(Instant.parse("2026-11-22T17:00:00Z"));
    }

    @Test
    void anHourThatTheClockSkipsIsNoTime() {
        assertThat(Plan.at(LocalDateTime.parse("2026-03-29T02:30"), PARIS, HOURS))
                .isEmpty();
    }

    @Test
    void ofAnHourThatComesTwiceItIsTheFirst() {
        assertThat(Plan.at(LocalDateTime.parse("2026-10-25T02:30"), PARIS, HOURS)
                        .orElseThrow()
                        .at())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void nothingExpiresBeforeItGoes() {
        assertThatThrownBy(() -> Plan.now(Pressroom.NOW, PARIS, Duration.ZERO)).hasMessageContaining("would expire");
    }
}
