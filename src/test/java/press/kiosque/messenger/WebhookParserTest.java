package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static press.kiosque.messenger.Cast.body;
import static press.kiosque.messenger.Cast.bytes;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Attachment;
import press.kiosque.message.Inbound.NotificationsSet.Setting;
import press.kiosque.message.Inbound.PolicyEnforced.Action;
import press.kiosque.message.Inbound.Source;

class WebhookParserTest {

    private static final Instant SENT = Instant.ofEpochMilli(1_760_000_007_000L);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final WebhookParser parser = new WebhookParser(
            Cast.JSON, Cast.NEWSROOMS, new IgnoredEvents(meters), Clock.fixed(Cast.NOW, ZoneOffset.UTC));

    static Stream<Arguments> eachKindIsUnderstood() {
        return Stream.of(
                arguments("text", new Inbound.Said(source("m_a1", 0), "Guten Morgen", null)),
                arguments("quick-reply", new Inbound.Tapped(source("m_a2", 1), "FOLLOW:sport", "Sport")),
                arguments("reply", new Inbound.Said(source("m_a3", 2), "mehr dazu?", "m_out7")),
                arguments("image", shared("m_a4", 3, "image", "https://cdn.example/i.jpg")),
                arguments("shared-link", new Inbound.Said(source("m_a5", 4), "https://example.org/x", null)),
                arguments("sticker", shared("m_a6", 5, "sticker", "https://cdn.example/s.png")),
                arguments("echo-own", new Inbound.Echoed(source("m_out8", 7), "m_out8", "send:9f2c", "555")),
                arguments(
                        "echo-inbox",
                        new Inbound.OtherSpoke(
                                source("m_out9", 8), "m_out9", "263902037430900", "Hallo, hier die Redaktion")),
                arguments("get-started", new Inbound.Opened(source("m_a10", "24002", 9), "art-123")),
                arguments("button", new Inbound.Tapped(source("m_a11", 10), "STOP", "Abmelden")),
                arguments(
                        "referral",
                        new Inbound.Opened(source("le-kiosque:24001:referral:1760000011000", 11), "art-124")),
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

    static Stream<Arguments> eachRareKindIsUnderstood() {
        return Stream.of(
                arguments("deleted", new Inbound.Retracted(source("m_a1:deleted", 6), "m_a1")),
                arguments("edit", new Inbound.Edited(source("m_a1:edit:1", 21), "m_a1", "Guten Abend")),
                arguments(
                        "one-time-optin",
                        new Inbound.OncePermitted(source(made("once:otn_1", 14), 14), "story-9", "otn_1")),
                arguments(
                        "marketing-optin",
                        new Inbound.NotificationsSet(
                                source(made("notifications:nmt_1:GIVEN", 15), 15), "MM:daily", Setting.GIVEN)),
                arguments(
                        "marketing-stop",
                        new Inbound.NotificationsSet(
                                source(made("notifications:nmt_1:STOPPED", 16), 16), "MM:daily", Setting.STOPPED)),
                arguments("checkbox-optin", new Inbound.BoxTicked(ofPage("box:ur-77", 12), "ur-77", "newsletter-page")),
                arguments(
                        "taken-by-inbox",
                        new Inbound.ThreadMoved(
                                source(made("take_thread_control", 22), 22), true, false, "263902037430900")),
                arguments(
                        "passed-back",
                        new Inbound.ThreadMoved(source(made("pass_thread_control", 23), 23), false, true, "555")),
                arguments(
                        "control-requested",
                        new Inbound.ThreadRequested(source(made("request_thread_control", 24), 24), "777", "care")),
                arguments("app-roles", new Inbound.RolesChanged(ofPage("app_roles", 25), List.of("primary_receiver"))),
                arguments(
                        "standby-text",
                        overheard(new Inbound.Said(source("m_a21", 26), "Frage an die Redaktion", null))),
                arguments(
                        "standby-button",
                        overheard(new Inbound.Tapped(
                                source(made("postback:" + Integer.toHexString("Mehr".hashCode()), 27), 27),
                                "Mehr",
                                "Mehr"))),
                arguments("policy", new Inbound.PolicyEnforced(ofPage("policy:block", 28), Action.BLOCKED, "sample")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachRareKindIsUnderstood(String name, Inbound expected) {
        assertThat(parse(body(name))).containsExactly(expected);
    }

    @Test
    void theFirstWordsOfWhoTickedABoxTellWhoTheyAre() {
        assertThat(parse(body("after-checkbox")))
                .containsExactly(
                        new Inbound.Recognised(
                                source("le-kiosque:24003:recognised:ur-77:1760000013000", "24003", 13), "ur-77"),
                        new Inbound.Said(source("m_a13", "24003", 13), "Hi", null));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"app_id\":555', Echoed",
        "'\"app_id\":\"555\",\"metadata\":\"x\"', Echoed",
        "'\"metadata\":\"digest:matin:2026-11-22|le-kiosque/24001\"', Echoed",
        "'\"app_id\":777,\"metadata\":\"digest:matin:2026-11-22|le-kiosque/24001\"', Echoed",
        "'\"app_id\":777,\"metadata\":\"ticket-9\"', OtherSpoke",
        "'\"app_id\":777', OtherSpoke",
        "'\"text\":\"Bonjour\"', OtherSpoke"
    })
    void anEchoIsOursByAppOrByTheDeliverysId(String told, String kind) {
        String echo = "{\"sender\":{\"id\":\"100\"},\"recipient\":{\"id\":\"24001\"},\"timestamp\":5,"
                + "\"message\":{\"mid\":\"m_1\",\"is_echo\":true," + told + "}}";

        assertThat(parse(entry("100", echo)))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(kind);
    }

    @Test
    void receiptsOfAThreadThatAnotherAppHoldsAreReceiptsAllTheSame() {
        byte[] body = bytes("{\"object\":\"page\",\"entry\":[{\"id\":\"100\",\"time\":7,\"standby\":["
                + "{\"sender\":{\"id\":\"24001\"},\"read\":{\"watermark\":6}}]}]}");

        assertThat(parse(body)).hasOnlyElementsOfType(Inbound.Read.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachKindIsUnderstood(String name, Inbound expected) {
        assertThat(parse(body(name))).containsExactly(expected);
    }

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

    private static Inbound overheard(Inbound.FromReader event) {
        return new Inbound.Overheard(event.source(), event);
    }

    private static String made(String kind, int second) {
        return "le-kiosque:24001:" + kind + ":" + (1_760_000_000L + second) + "000";
    }

    private static Source ofPage(String kind, int second) {
        return source("le-kiosque:" + kind + ":" + (1_760_000_000L + second) + "000", "", second);
    }

    private static Source source(String id, int second) {
        return source(id, "24001", second);
    }

    private static Source source(String id, String reader, int second) {
        return new Source(id, "le-kiosque", reader, Instant.ofEpochSecond(1_760_000_000L + second));
    }
}
