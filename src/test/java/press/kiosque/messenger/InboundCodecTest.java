package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Attachment;
import press.kiosque.message.Inbound.NotificationsSet.Setting;
import press.kiosque.message.Inbound.PolicyEnforced.Action;
import press.kiosque.message.Inbound.Source;

class InboundCodecTest {

    private static final Source SOURCE = source("24001");

    private final InboundCodec codec = new InboundCodec(Cast.JSON, Cast.settings());

    static Stream<Inbound> eachKindComesBackAsItWas() {
        return Stream.of(
                new Inbound.Opened(SOURCE, "art-1"),
                new Inbound.Said(SOURCE, "Où ? « Là »", null),
                new Inbound.Tapped(SOURCE, "TOP", "À la une"),
                new Inbound.Shared(SOURCE, List.of(new Attachment("image", null))),
                new Inbound.Reacted(SOURCE, "m_2", null),
                new Inbound.Edited(SOURCE, "m_2", "Bonsoir"),
                new Inbound.Retracted(SOURCE, "m_2"),
                new Inbound.OncePermitted(SOURCE, "story-9", "otn_1"),
                new Inbound.NotificationsSet(SOURCE, "MM:daily", Setting.STOPPED),
                new Inbound.Recognised(SOURCE, "ur-77"),
                new Inbound.Overheard(SOURCE, new Inbound.Said(SOURCE, "Une question", null)),
                new Inbound.OtherSpoke(SOURCE, "m_3", null, "Ici la rédaction"),
                new Inbound.ThreadMoved(SOURCE, true, false, "263902037430900"),
                new Inbound.ThreadRequested(SOURCE, "777", "care"),
                new Inbound.PolicyEnforced(SOURCE, Action.BLOCKED, "sample"),
                new Inbound.RolesChanged(SOURCE, List.of("primary_receiver")),
                new Inbound.BoxTicked(SOURCE, "ur-77", null),
                new Inbound.ErasureAsked(SOURCE, "cdf27", "99", List.of("24001")),
                new Inbound.Echoed(SOURCE, "m_2", "d-1", "555"),
                new Inbound.Delivered(SOURCE, Cast.NOW),
                new Inbound.Read(SOURCE, Cast.NOW.plusMillis(1)),
                Inbound.Receipts.of(List.of(
                        new Inbound.Delivered(source("24002"), Cast.NOW),
                        new Inbound.Echoed(SOURCE, "m_2", null, null))));
    }

    @ParameterizedTest
    @MethodSource
    void eachKindComesBackAsItWas(Inbound event) {
        assertThat(codec.decode(codec.encode(event))).isEqualTo(event);
    }

    @Test
    void aKindOfANewerVersionIsReadAsUnknown() {
        String newer = codec.encode(new Inbound.Read(SOURCE, Cast.NOW)).replace("\"read\"", "\"sung\"");

        assertThat(codec.decode(newer)).isEqualTo(new Inbound.Unknown(SOURCE));
    }

    @Test
    void theEventsOfOneReaderShareALaneAndReadersAreSpread() {
        Stream<String> lanes = IntStream.range(0, 1000)
                .mapToObj(i -> codec.lane(new Inbound.Read(source("reader-" + i), Cast.NOW)))
                .distinct();

        assertThat(codec.lane(new Inbound.Read(SOURCE, Cast.NOW)))
                .isEqualTo(codec.lane(new Inbound.Opened(SOURCE, null)));
        assertThat(lanes).hasSize(32).allMatch(lane -> lane.startsWith("le-kiosque-"));
    }

    private static Source source(String reader) {
        return new Source("m_1", "le-kiosque", reader, Cast.NOW);
    }
}
