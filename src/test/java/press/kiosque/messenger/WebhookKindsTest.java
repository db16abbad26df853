package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static press.kiosque.messenger.Cast.body;
import static press.kiosque.messenger.Cast.bytes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Attachment;
import press.kiosque.message.Inbound.NotificationsSet.Setting;
import press.kiosque.message.Inbound.PolicyEnforced.Action;
import press.kiosque.message.Inbound.Source;

/** What each kind of event in a webhook's body means. */
class WebhookKindsTest extends ParserCase {

    private static final Instant SENT = Instant.ofEpochMilli(1_760_000_007_000L);

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

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachKindIsUnderstood(String name, Inbound expected) {
        assertThat(parse(body(name))).containsExactly(expected);
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

    @Test
    void whatMetaCannotShowToAppsIsStillAnActOfTheReader() {
        String event = "{\"sender\":{\"id\":\"24001\"},\"timestamp\":5,"
                + "\"message\":{\"mid\":\"m_1\",\"is_unsupported\":true}}";

        assertThat(parse(entry("100", event)))
                .first()
                .isInstanceOfSatisfying(Inbound.Shared.class, shared -> assertThat(shared.attachments())
                        .containsExactly(new Attachment("unsupported", null)));
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
}
