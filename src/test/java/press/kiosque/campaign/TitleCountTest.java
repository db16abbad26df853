package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.kiosque.campaign.TestOfTitles.Arm;
import press.kiosque.campaign.TestOfTitles.Look;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Reach.Rule;

class TitleCountTest {

    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    private static final Duration OBSERVED = Duration.ofMinutes(10);
    private static final Instant LONG_AGO = NOW.minus(Duration.ofMinutes(20));
    private static final String[] FIRST = readers(Title.FIRST);
    private static final String[] SECOND = readers(Title.SECOND);

    @Test
    void eachReaderCountsOnceTheyHaveHadTheirTimeByWhatTheyOpenedInIt() {
        Look look = count(
                accepted(FIRST[0], LONG_AGO, LONG_AGO.plusSeconds(30)),
                accepted(FIRST[1], LONG_AGO, LONG_AGO.plus(OBSERVED)),
                accepted(FIRST[2], LONG_AGO, LONG_AGO.plus(OBSERVED).plusMillis(1)),
                accepted(FIRST[3], LONG_AGO, null),
                accepted(SECOND[0], NOW.minus(OBSERVED), null),
                accepted(SECOND[1], NOW.minus(OBSERVED).plusMillis(1), NOW));

        assertThat(look.first()).isEqualTo(new Arm(4, 4, 2));
        assertThat(look.second()).isEqualTo(new Arm(2, 1, 0));
        assertThat(look.pending()).isEqualTo(1);
    }

    @Test
    void readersArePairedAsTheyGotItSoThatATitleThatWasSentAheadGainsNothing() {
        Look look = count(
                accepted(FIRST[0], LONG_AGO, LONG_AGO),
                accepted(FIRST[1], LONG_AGO.plusSeconds(1), null),
                accepted(FIRST[2], LONG_AGO.plusSeconds(2), LONG_AGO.plusSeconds(9)),
                accepted(SECOND[0], LONG_AGO.plusSeconds(3), LONG_AGO.plusSeconds(9)),
                accepted(SECOND[1], LONG_AGO.plusSeconds(4), LONG_AGO.plusSeconds(9)));

        assertThat(look.firstAlone()).isZero();
        assertThat(look.secondAlone()).isEqualTo(1);
    }

    @Test
    void whatOnlyItsEchoConfirmsCountsFromTheEchoAndTwoRowsOfAReaderAreOne() {
        Delivery unanswered = row(FIRST[0], Outcome.UNKNOWN, NOW, LONG_AGO, null);
        Delivery again = row(FIRST[0], Outcome.ACCEPTED, NOW.minusSeconds(5), null, LONG_AGO.plusSeconds(5));

        assertThat(count(again, unanswered).first()).isEqualTo(new Arm(1, 1, 1));
        assertThat(count(unanswered, again).first()).isEqualTo(new Arm(1, 1, 1));
    }

    @Test
    void titlesAreDrawnHalfAndHalfWhateverTheLot() {
        long lowest = IntStream.range(0, 20_000)
                .mapToObj(number -> "n/" + number)
                .filter(reader -> Canary.lot("p", reader) < (1L << 32) / 5)
                .filter(reader -> Title.drawn("p", reader) == Title.FIRST)
                .count();
        long all = Stream.iterate(0, number -> number + 1)
                .limit(20_000)
                .filter(number -> Title.drawn("p", "n/" + number) == Title.FIRST)
                .count();

        assertThat(lowest).isBetween(1900L, 2100L);
        assertThat(all).isBetween(9800L, 10_200L);
    }

    @Test
    void whoHadTheFirstTitleOfOnePushHasEitherOfTheNext() {
        long both = IntStream.range(0, 10_000)
                .mapToObj(number -> "n/" + number)
                .filter(reader -> Title.drawn("p", reader) == Title.drawn("q", reader))
                .count();

        assertThat(both).isBetween(4800L, 5200L);
    }

    private static Look count(Delivery... rows) {
        return new TitleCount("p", OBSERVED, NOW).of(List.of(rows).iterator());
    }

    private static String[] readers(Title title) {
        return IntStream.range(0, 100)
                .mapToObj(number -> "n/" + number)
                .filter(reader -> Title.drawn("p", reader) == title)
                .toArray(String[]::new);
    }

    private static Delivery accepted(String reader, Instant at, @Nullable Instant opened) {
        return row(reader, Outcome.ACCEPTED, at, null, opened);
    }

    private static Delivery row(
            String reader, Outcome outcome, Instant settled, @Nullable Instant echoed, @Nullable Instant opened) {
        return new Delivery(
                "push:p|" + reader,
                "n",
                reader,
                "push:p",
                DeliveryKind.PUSH,
                1,
                LONG_AGO,
                outcome,
                null,
                "m",
                settled,
                List.of("article"),
                echoed,
                Rule.OPEN_WINDOW,
                opened == null ? List.of() : List.of("article"),
                opened);
    }
}
