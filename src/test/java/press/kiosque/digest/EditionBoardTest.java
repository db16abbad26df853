package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.OccasionCounts;
import press.kiosque.delivery.OccasionSum;
import press.kiosque.subscriber.SubscriberList;

class EditionBoardTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final OccasionCounts counts = mock();
    private final EditionBoard board =
            new EditionBoard(mock(SubscriberList.class), counts, Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void whatOneReaderGotLateIsNotWhatWentOutLast() {
        when(counts.since(eq("n"), eq(DeliveryKind.DIGEST), any()))
                .thenReturn(List.of(
                        new OccasionSum("digest:matin:2026-11-22", NOW.minusSeconds(9000), 700, 650),
                        new OccasionSum("digest:matin:2026-11-22T0815", NOW.minusSeconds(6000), 100, 90),
                        new OccasionSum("digest:matin:back-1795337000000", NOW, 1, 1)));

        EditionBoard.LastOut last = board.of("n").orElseThrow().lastOf("matin");

        assertThat(last).isEqualTo(new EditionBoard.LastOut(NOW.minusSeconds(6000), 800, 740));
    }
}
