package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static press.kiosque.messenger.Cast.body;
import static press.kiosque.messenger.Cast.bytes;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Attachment;
import press.kiosque.message.Inbound.Source;

class WebhookParserTest {

    private static final Instant SENT = Instant.ofEpochMilli(1_760_000_007_000L);

    private final WebhookParser parser =
            new WebhookParser(Cast.JSON, Cast.NEWSROOMS, Clock.fixed(Cast.NOW, ZoneOffset.UTC));

    static Stream<Arguments> eachKindIsUnderstood() {
        return Stream.of(
                arguments("text", new Inbound.Said(source("m_a1", 0), "Guten Morgen", null)),
                arguments("quick-reply", new Inbound.Tapped(source("m_a2", 1), "FOLLOW:sport", "Sport")),
                arguments("reply", new Inbound.Said(source("m_a3", 2), "mehr dazu?", "m_out7")),
                arguments("image", shared("m_a4", 3, "image", "https://cdn.example/i.jpg")),
                arguments("shared-link", new Inbound.Said(source("m_a5", 4), "https://example.org/x", null)),
                arguments("sticker", shared("m_a6", 5, "sticker", "https://cdn.example/s.png")),
                arguments("echo-own", new Inbound.Echoed(source("m_out8", 7), "m_out8", "send:9f2c", "555")),
                arguments("echo-inbox", new Inbound.Echoed(source("m_out9", 8), "m_out9", null, "263902037430900")),
                arguments("get-started", new Inbound.Opened(source("m_a10", "24002", 9), "art-123")),
                arguments("button", new Inbound.Tapped(source("m_a11", 10), "STOP", "Abmelden")),
                arguments(
                        "referral",
                        new Inbound.Opened(source("le-kiosque:24001:referral:1760000011000", 11), "art-124")),
                arguments("after-checkbox", new Inbound.Said(source("m_a13", "24003", 13), "Hi", null)),
                arguments(
                        "delivery",
                        new Inbound.Delivered(source("le-kiosque:24001:delivered:1760000007000", 17), SENT)),
                arguments("read", new Inbound.Read(source("le-kiosque:24001:read:1760000007000", 18), SENT)),
                arguments(
                        "reaction",
                        new Inbound.Reacted(source("m_out8:reaction:true:1760000019000", 19), "m_out8", "❤")),
                arguments(
                        "unreaction",
                        new Inbound.Reacted(source("m_out8:reaction:false:1760000020000", 20), "m_out8", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachKindIsUnderstood(String name, Inbound expected) {
        assertThat(parse(body(name))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deleted",
                "checkbox-optin",
                "one-time-optin",
                "marketing-optin",
                "marketing-stop",
                "edit",
                "taken-by-inbox",
                "passed-back",
                "control-requested",
                "app-roles",
                "standby-text",
                "standby-button",
                "policy",
                "account-linking"
            })
    void whatWeHaveNoUseForYetIsSkipped(String name) {
        assertThat(parse(body(name))).isEmpty();
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
    void whatMetaCannotShowToAppsIsStillAnActOfTheReader() {
        String event = "{\"sender\":{\"id\":\"24001\"},\"timestamp\":5,"
                + "\"message\":{\"mid\":\"m_1\",\"is_unsupported\":true}}";

        assertThat(parse(entry("100", event)))
                .first()
                .isInstanceOfSatisfying(Inbound.Shared.class, shared -> assertThat(shared.attachments())
                        .containsExactly(new Attachment("unsupported", null)));
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

    private List<Inbound> parse(byte[] body) {
        return parser.parse(body, Set.of("le-kiosque", "the-kiosk")).orElseThrow();
    }

    private static byte[] entry(String page, String... events) {
        return bytes("{\"object\":\"page\",\"entry\":[{\"id\":\"" + page + "\",\"time\":1,\"messaging\":["
                + String.join(",", events) + "]}]}");
    }

    private static String text(String mid, long at) {
        return "{\"sender\":{\"id\":\"24001\"},\"timestamp\":" + at + ",\"message\":{\"mid\":\"" + mid
                + "\",\"text\":\"Bonjour\"}}";
    }

    private static Inbound shared(String mid, int second, String type, String url) {
        return new Inbound.Shared(source(mid, second), List.of(new Attachment(type, url)));
    }

    private static Source source(String id, int second) {
        return source(id, "24001", second);
    }

    private static Source source(String id, String reader, int second) {
        return new Source(id, "le-kiosque", reader, Instant.ofEpochSecond(1_760_000_000L + second));
    }
}
