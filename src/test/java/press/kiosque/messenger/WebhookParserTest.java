package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static press.kiosque.messenger.Cast.body;
import static press.kiosque.messenger.Cast.bytes;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.message.Inbound;

/** Which events of a body are for us, whatever kind they are. */
class WebhookParserTest extends ParserCase {

    @Test
    void whatTellsUsNothingIsCounted() {
        assertThat(parse(body("account-linking"))).isEmpty();
        assertThat(parse(entry("100", "{\"sender\":{\"id\":\"1\"},\"hologram\":{}}")))
                .isEmpty();

        assertThat(ignored("account_linking")).isEqualTo(1);
        assertThat(ignored("other")).isEqualTo(1);
    }

    private double ignored(String kind) {
        return meters.get("kiosque.webhook.ignored").tag("kind", kind).counter().count();
    }

    @Test
    void eventsOfSeveralPagesGoToTheirNewsrooms() {
        assertThat(parse(body("batched")))
                .extracting(event -> event.source().newsroom(), event -> event.source()
                        .recipient())
                .containsExactly(tuple("le-kiosque", "24001"), tuple("the-kiosk", "31001"));
    }

    @Test
    void eventsOfANewsroomWhoseAppDidNotSignAreLeftOut() {
        assertThat(parser.parse(body("batched"), Set.of("the-kiosk")).orElseThrow())
                .extracting(event -> event.source().newsroom())
                .containsExactly("the-kiosk");
    }

    @Test
    void eventsOfUnknownPagesAreLeftOut() {
        assertThat(parse(entry("999", text("m_1", 1)))).isEmpty();
    }

    @Test
    void idsMayBeNumbers() {
        String event =
                "{\"sender\":{\"id\":9007199254740993},\"recipient\":{\"id\":100},\"timestamp\":\"1760000000000\","
                        + "\"message\":{\"mid\":\"m_1\",\"text\":\"Bonjour\"}}";
        byte[] body = bytes("{\"object\":\"page\",\"entry\":[{\"id\":100,\"messaging\":[" + event + "]}]}");

        assertThat(parse(body))
                .containsExactly(new Inbound.Said(source("m_1", "9007199254740993", 0), "Bonjour", null));
    }

    @Test
    void anEventThatCannotBeReadDoesNotHoldUpTheOthers() {
        assertThat(parse(entry("100", "{\"message\":{\"mid\":\"m_0\"}}", "7", "{\"delivery\":{}}", text("m_1", 1))))
                .extracting(event -> event.source().id())
                .containsExactly("m_1");
    }

    @Test
    void anEventToldTwiceCountsOnceAndTheOrderIsThatOfTheClock() {
        assertThat(parse(entry("100", text("m_2", 2), text("m_1", 1), text("m_2", 2))))
                .extracting(event -> event.source().id())
                .containsExactly("m_1", "m_2");
    }

    @Test
    void aButtonWithoutMessageIdIsKnownByReaderPayloadAndTime() {
        String tap =
                "{\"sender\":{\"id\":\"24001\"},\"timestamp\":5,\"postback\":{\"title\":\"Stop\",\"payload\":\"STOP\"}}";

        assertThat(parse(entry("100", tap, tap))).hasSize(1);
        assertThat(parse(entry("100", tap, tap.replace("STOP", "TOP")))).hasSize(2);
    }

    @Test
    void anEventWithoutTimeHappenedWhenItWasTold() {
        byte[] body = bytes("{\"object\":\"page\",\"entry\":[{\"id\":\"100\",\"time\":7,\"messaging\":["
                + "{\"sender\":{\"id\":\"24001\"},\"read\":{\"watermark\":6}}]}]}");

        assertThat(parse(body)).extracting(event -> event.source().at()).containsExactly(Instant.ofEpochMilli(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"object\":\"instagram\",\"entry\":[]}", "{\"entry\":[]}"})
    void aBodyThatIsNotAboutPagesIsNotForUs(String body) {
        assertThat(parser.parse(bytes(body), Set.of("le-kiosque"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"object\":\"page\"}",
                "{\"object\":\"page\",\"entry\":{}}",
                "{\"object\":\"page\",\"entry\":[1]}"
            })
    void aBodyWithoutEventsHasNone(String body) {
        assertThat(parse(bytes(body))).isEmpty();
    }

    private static String text(String mid, long at) {
        return "{\"sender\":{\"id\":\"24001\"},\"timestamp\":" + at + ",\"message\":{\"mid\":\"" + mid
                + "\",\"text\":\"Bonjour\"}}";
    }
}
