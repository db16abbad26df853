package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.delivery.SendingTurns.Turn;

class SendingTurnsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final double PACE = 300;

    private final MemoryDatabase memory = new MemoryDatabase();
    private final SendingTurns one = at(NOW);
    private final SendingTurns other = at(NOW);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void theTurnsOfTwoNodesFollowOneAnother() {
        Turn first = one.take("n", PACE);
        Turn second = other.take("n", PACE);
        Turn third = one.take("n", PACE);

        assertThat(first).isEqualTo(new Turn(one.now(), 100_000, 30));
        assertThat(second.from()).isEqualTo(first.from() + first.micros());
        assertThat(third.from()).isEqualTo(second.from() + second.micros());
    }

    @Test
    void eachNewsroomHasTimeOfItsOwn() {
        one.take("n", PACE);

        assertThat(one.take("m", PACE).from()).isEqualTo(one.now());
    }

    @Test
    void timeThatNobodyTookIsGone() {
        one.take("n", PACE);
        SendingTurns later = at(NOW.plusSeconds(60));

        assertThat(later.take("n", PACE).from()).isEqualTo(later.now() - Turn.LATE_MICROS);
    }

    @Test
    void aClockThatWasWrongHoldsNobodyForEver() {
        at(NOW.plusSeconds(3600)).take("n", PACE);

        assertThat(one.take("n", PACE).from()).isEqualTo(one.now());
    }

    @Test
    void aTurnIsOverAndNobodyWaitsForItOnceTheClockIsSetBack() {
        Turn turn = at(NOW.plusSeconds(3600)).take("n", PACE);

        assertThat(turn.next(5, one.now())).isEqualTo(turn.messages());
        assertThat(one.until(turn.due(5))).isZero();
    }

    @Test
    void aMessageThatWasNotSentInTimeIsLostToTheTurn() {
        Turn turn = one.take("n", PACE);

        assertThat(turn.next(0, one.now())).isZero();
        assertThat(turn.next(5, one.now())).isEqualTo(5);
        assertThat(turn.next(5, one.now() + 60_000)).isEqualTo(15);
        assertThat(turn.next(5, one.now() + 600_000)).isEqualTo(30);
    }

    private SendingTurns at(Instant now) {
        return new SendingTurns(memory.database(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
