package press.kiosque.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.topic.Topics;

class UnderstandingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    /** Where no thread can stand: whoever looks at it fails. */
    private final Dialogue broken = mock(Dialogue.class, call -> {
        throw new IllegalStateException("a fault of ours");
    });

    @Test
    void aFaultOfOursInHearingChangedWordsLeavesThemUnanswered() {
        var source = new Inbound.Source("m_1:edit:1", "le-kiosque", "1", NOW);
        var zone = ZoneId.of("Europe/Paris");
        var turn = new Turn(
                new Newsroom("le-kiosque", "Le Kiosque", Locale.FRENCH, zone),
                Subscriber.visiting("le-kiosque", "1", Locale.FRENCH, zone, NOW),
                broken,
                new Inbound.Edited(source, "m_1", "bonjour"),
                NOW);

        Intent meant = new Understanding(mock(Topics.class)).of(turn);

        assertThat(meant.act()).isEqualTo(Act.NOTHING);
    }
}
