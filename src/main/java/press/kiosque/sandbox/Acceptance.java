package press.kiosque.sandbox;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.sandbox.Message.Content;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts what was accepted on the phone, and tells what follows from it. */
@Component
final class Acceptance {

    private final Webhooks webhooks;
    private final ThreadRouting routing;
    private final LiveThreads live;

    Acceptance(Webhooks webhooks, ThreadRouting routing, LiveThreads live) {
        this.webhooks = webhooks;
        this.routing = routing;
        this.live = live;
    }

    /** Refuses a request about a message that is not in the thread, or for an app that is not the Page's. */
    void check(Reader reader, SendRequest request) {
        Shape body = request.body();
        body.object("reply_to").ifPresent(reply -> requireIn(reader, reply, "mid"));
        body.object("payload").ifPresent(payload -> requireIn(reader, payload, "message_id"));
        body.object("thread_control")
                .filter(Acceptance::passes)
                .ifPresent(control -> routing.requireKnown(reader, target(reader, control)));
    }

    private static void requireIn(Reader reader, Shape holder, String field) {
        if (!reader.conversation().has(holder.requiredText(field, 1000))) {
            throw holder.refuse(field, "is no message of this thread");
        }
    }

    /** Does a sender action, such as showing that the Page types. */
    ObjectNode act(Reader reader, SendRequest request, Instant now) {
        reader.conversation()
                .typing(request.senderAction().filter("typing_on"::equals).isPresent(), now);
        live.changed(reader.psid());
        return Json.object();
    }

    /** Delivers a message: it lies in the thread, and echo, delivery and read go out in the Page's order. */
    ObjectNode accept(Reader reader, SendRequest request, Content content, Instant now) {
        Shape body = request.body();
        String mid = Mid.next();
        reader.conversation().addFromPage(Message.sent(mid, now, content));
        reader.conversation().control().active(now);
        String app = reader.page().settings().appId();
        reader.page().settings().inOrder().forEach(effect -> follow(effect, reader, mid, request.content(), app, now));
        body.object("thread_control").ifPresent(control -> handOver(reader, control, app));
        live.changed(reader.psid());
        ObjectNode answer = Json.object().put("message_id", mid);
        saved(reader.page(), content, request, now).ifPresent(id -> answer.put("attachment_id", id));
        return answer;
    }

    /** A message that another app sent: it comes to us as an echo of a stranger. */
    ObjectNode acceptForeign(Reader reader, String text, String app, Instant now) {
        Message message = Message.sent(Mid.next(), now, Content.of(text));
        reader.conversation().addFromPage(message);
        reader.conversation().control().active(now);
        live.changed(reader.psid());
        JsonNode content = Json.object().put("text", text);
        return webhooks.tell(reader, WebhookField.ECHO, Events.echo(reader, message.mid(), now, content, app));
    }

    private void follow(String effect, Reader reader, String mid, JsonNode content, String app, Instant now) {
        switch (effect) {
            case "echo" -> webhooks.tell(reader, WebhookField.ECHO, () -> Events.echo(reader, mid, now, content, app));
            case "delivery" -> webhooks.tell(reader, WebhookField.DELIVERY, () -> Events.delivery(reader, mid, now));
            default -> {
                if (reader.page().settings().readsAtOnce()) {
                    reader.conversation().see(now);
                    webhooks.tell(reader, WebhookField.READ, () -> Events.read(reader, now));
                }
            }
        }
    }

    private void handOver(Reader reader, Shape control, String app) {
        if (passes(control)) {
            routing.pass(reader, app, target(reader, control), "");
        } else {
            routing.release(reader, app);
        }
    }

    private static boolean passes(Shape control) {
        return control.requiredText("control_type", 10).equals("pass");
    }

    private static String target(Reader reader, Shape control) {
        return control.id("app_id")
                .or(() -> Optional.ofNullable(reader.page().settings().route().defaultApp()))
                .orElseThrow(() -> control.refuse("app_id", "is required: there is no default app"));
    }

    private static Optional<String> saved(Page page, Content content, SendRequest request, Instant now) {
        boolean reusable = request.content()
                .path("attachment")
                .path("payload")
                .path("is_reusable")
                .asString("")
                .equals("true");
        return reusable && !content.attachments().isEmpty()
                ? Optional.of(page.assets()
                        .save(
                                content.attachments().get(0).type(),
                                content.attachments().get(0).url(),
                                now))
                : Optional.empty();
    }
}
