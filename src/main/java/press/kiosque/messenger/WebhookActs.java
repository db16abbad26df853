package press.kiosque.messenger;

import static press.kiosque.messenger.WebhookFacts.optional;
import static press.kiosque.messenger.WebhookFacts.required;

import java.time.Instant;
import java.util.List;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Source;
import tools.jackson.databind.JsonNode;

/** Taps, links and reactions of readers, and the receipts of their phones. */
final class WebhookActs {

    private WebhookActs() {}

    static List<Inbound> postback(WebhookFacts facts) {
        JsonNode postback = facts.path("postback");
        String title = postback.path("title").asString("");
        String payload = postback.path("payload").asString(title);
        String mid = optional(postback, "mid");
        Source source =
                mid == null ? facts.made("postback", Integer.toHexString(payload.hashCode())) : facts.source(mid);
        return List.of(
                payload.equals(WebhookEvent.GET_STARTED)
                        ? new Inbound.Opened(source, optional(postback.path("referral"), "ref"))
                        : new Inbound.Tapped(source, payload, title));
    }

    static List<Inbound> referral(WebhookFacts facts) {
        return List.of(new Inbound.Opened(facts.made("referral"), optional(facts.path("referral"), "ref")));
    }

    static List<Inbound> reaction(WebhookFacts facts) {
        JsonNode reaction = facts.path("reaction");
        String mid = required(reaction, "mid");
        boolean set = reaction.path("action").asString("react").equals("react");
        String emoji = reaction.path("emoji").asString(reaction.path("reaction").asString("?"));
        Source source = facts.source(mid + ":reaction:" + set + ":" + facts.at().toEpochMilli());
        return List.of(new Inbound.Reacted(source, mid, set ? emoji : null));
    }

    static List<Inbound> delivered(WebhookFacts facts) {
        Instant upTo = watermark(facts, "delivery");
        return List.of(new Inbound.Delivered(receipt(facts, "delivered", upTo), upTo));
    }

    static List<Inbound> read(WebhookFacts facts) {
        Instant upTo = watermark(facts, "read");
        return List.of(new Inbound.Read(receipt(facts, "read", upTo), upTo));
    }

    private static Instant watermark(WebhookFacts facts, String kind) {
        return Instant.ofEpochMilli(Long.parseLong(required(facts.path(kind), "watermark")));
    }

    private static Source receipt(WebhookFacts facts, String kind, Instant upTo) {
        return facts.source(
                String.join(":", facts.newsroom(), facts.sender(), kind, Long.toString(upTo.toEpochMilli())));
    }
}
