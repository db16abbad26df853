package press.kiosque.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.sandbox.Message.Content;
import press.kiosque.sandbox.Recipients.Recipient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Accepts or refuses what a Page sends, by Messenger's rules and in their order, and puts it on the phone. */
@Component
final class SendService {

    private final Recipients recipients;
    private final Acceptance acceptance;
    private final Faults faults;
    private final Clock clock;

    SendService(Recipients recipients, Acceptance acceptance, Faults faults, MovableClock clock) {
        this.recipients = recipients;
        this.acceptance = acceptance;
        this.faults = faults;
        this.clock = clock;
    }

    /** Sends what was asked for; answers what Graph answers. A fault on demand strikes only what would have been sent. */
    JsonNode send(Page page, SendRequest request) {
        Instant now = clock.instant();
        Content content = request.message()
                .map(message -> content(page, request, message, now))
                .orElse(null);
        checkExtras(page, request);
        LawfulPath.checkTag(request);
        Recipient recipient = recipients.find(page, request, now);
        Reader reader = recipient.reader();
        if (!reader.isAvailable()) {
            throw GraphError.blocked();
        }
        if (!reader.speaksWith(page.settings().appId(), now)) {
            throw GraphError.notOwner();
        }
        if (recipient.needsWindow()) {
            LawfulPath.check(reader, request, now);
        }
        acceptance.check(reader, request);
        faults.beforeSend(reader);
        recipient.use().run();
        ObjectNode answer = content == null
                ? acceptance.act(reader, request, now)
                : acceptance.accept(reader, request, content, now);
        faults.afterSend(reader);
        return recipient.isTold()
                ? Json.object().put("recipient_id", reader.psid()).setAll(answer)
                : answer;
    }

    private static Content content(Page page, SendRequest request, Shape message, Instant now) {
        if (request.messagingType().equals("UTILITY")) {
            page.require("page_utility_messaging");
            throw message.refuse("template", "is not one of this Page: none was approved");
        }
        return new MessageShape(page, now).content(message);
    }

    /** What may stand beside a message or an action. */
    private static void checkExtras(Page page, SendRequest request) {
        Shape body = request.body();
        body.id("persona_id").ifPresent(id -> {
            if (page.personas().find(id).isEmpty()) {
                throw body.refuse("persona_id", "is no persona of this Page");
            }
        });
        body.object("reply_to").ifPresent(reply -> reply.only(Set.of("mid")).requiredText("mid", 1000));
        body.object("thread_control").ifPresent(control -> {
            control.only(Set.of("control_type", "app_id"));
            control.requiredWord("control_type", Set.of("pass", "release"));
        });
        checkReaction(request);
    }

    private static void checkReaction(SendRequest request) {
        boolean reacts = request.senderAction()
                .filter(action -> action.endsWith("react"))
                .isPresent();
        if (reacts) {
            request.body()
                    .requiredObject("payload")
                    .only(Set.of("message_id", "reaction"))
                    .requiredText("message_id", 1000);
        } else if (request.body().has("payload")) {
            throw request.body().refuse("payload", "goes with the sender_action react alone");
        }
    }
}
