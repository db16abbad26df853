package press.kiosque.sandbox;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import press.kiosque.sandbox.Message.Content;

/** Accepts or refuses what a Page sends, by Messenger's rules and in their order, and puts it on the phone. */
@Component
final class SendService {

    private final Readers readers;
    private final Webhooks webhooks;
    private final LiveThreads live;
    private final Clock clock;

    SendService(Readers readers, Webhooks webhooks, LiveThreads live, MovableClock clock) {
        this.readers = readers;
        this.webhooks = webhooks;
        this.live = live;
        this.clock = clock;
    }

    /** Sends what was asked for; answers the message's id, or an empty text for a sender action. */
    String send(Page page, SendRequest request) {
        Reader reader = readers.find(request.psid())
                .filter(found -> found.page() == page && found.conversation().hasBegun())
                .orElseThrow(() -> GraphError.unknownReader(request.psid()));
        Instant now = clock.instant();
        if (reader.conversation().isBlocked()) {
            throw GraphError.blocked();
        }
        request.tag()
                .ifPresentOrElse(
                        tag -> checkTag(reader, tag, now),
                        () -> checkWindow(reader, request.messagingType() + " needs an action in the last 24 h", now));
        String mid = request.content()
                .map(content -> accept(reader, request, content, now))
                .orElse("");
        request.senderAction().ifPresent(action -> reader.conversation().typing(action.equals("typing_on"), now));
        live.changed(reader.psid());
        return mid;
    }

    private static void checkTag(Reader reader, String tag, Instant now) {
        if (tag.equals("HUMAN_AGENT")) {
            if (!reader.conversation().isOpen(now, Conversation.HUMAN_WINDOW)) {
                throw GraphError.outsideWindow("HUMAN_AGENT needs an action of the reader in the last 7 days");
            }
        } else if (!reader.page().settings().maySendNews()) {
            throw GraphError.noNewsPermission();
        }
    }

    private static void checkWindow(Reader reader, String why, Instant now) {
        if (!reader.conversation().isOpen(now, Conversation.WINDOW)) {
            throw GraphError.outsideWindow(why);
        }
    }

    private String accept(Reader reader, SendRequest request, Content content, Instant now) {
        String mid = Mid.next();
        reader.conversation().addFromPage(Message.sent(mid, now, content));
        webhooks.tell(reader, WebhookField.ECHO, Events.echo(reader, mid, now, request.message()));
        webhooks.tell(reader, WebhookField.DELIVERY, Events.delivery(reader, mid, now));
        if (reader.page().settings().readsAtOnce()) {
            reader.conversation().see(now);
            webhooks.tell(reader, WebhookField.READ, Events.read(reader, now));
        }
        return mid;
    }
}
