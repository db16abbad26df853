package press.kiosque.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What readers do now and then: share, change their mind, agree to something, comment. */
@Component
final class RarerGestures {

    private final Webhooks webhooks;
    private final LiveThreads live;
    private final Clock clock;

    RarerGestures(Webhooks webhooks, LiveThreads live, MovableClock clock) {
        this.webhooks = webhooks;
        this.live = live;
        this.clock = clock;
    }

    Gesture.Done share(Reader reader, Gesture.Share share) {
        Message said = Message.said(Mid.next(), clock.instant(), share.url());
        reader.say(said);
        return tell(reader, WebhookField.MESSAGE, Events.sharedLink(reader, said, share.title()));
    }

    /** Changes words; it opens no window. */
    Gesture.Done edit(Reader reader, Gesture.Edit edit) {
        String mid = own(reader, edit.mid());
        Message edited = reader.conversation()
                .change(mid, message -> message.withText(edit.text()))
                .orElseThrow();
        return tell(
                reader,
                WebhookField.EDIT,
                Events.edit(reader, clock.instant(), mid, String.valueOf(edited.text()), edited.edits()));
    }

    Gesture.Done delete(Reader reader, Gesture.Delete delete) {
        String mid = own(reader, delete.mid());
        reader.conversation().remove(mid);
        return tell(reader, WebhookField.MESSAGE, Events.deleted(reader, clock.instant(), mid));
    }

    /** Ticks a checkbox: the Page may write one message to the reference, and knows the reader once they write. */
    Gesture.Done optin(Reader reader, Gesture.OptIn optIn) {
        Instant now = clock.instant();
        reader.tick(optIn.userRef());
        reader.page().passes().issue(Passes.Kind.USER_REF, optIn.userRef(), reader, now);
        ObjectNode event = Events.optIn(reader, now, false);
        event.withObject("optin")
                .put("ref", optIn.ref() == null ? "" : optIn.ref())
                .put("user_ref", optIn.userRef());
        return tell(reader, WebhookField.OPTIN, event);
    }

    Gesture.Done notifications(Reader reader, Gesture.Notifications wish) {
        ObjectNode event = Events.optIn(reader, clock.instant(), true);
        ObjectNode body = event.withObject("optin")
                .put("type", "notification_messages")
                .put("payload", wish.payload())
                .put("notification_messages_token", wish.token())
                .put("notification_messages_timezone", reader.zone().getId());
        if (wish.status() == null) {
            body.put("user_token_status", "NOT_REFRESHED");
        } else {
            body.put("notification_messages_status", wish.status());
        }
        body.put("title", wish.title() == null ? "Updates and promotions" : wish.title());
        return tell(reader, WebhookField.OPTIN, event);
    }

    Gesture.Done link(Reader reader, Gesture.Link link) {
        return tell(reader, WebhookField.LINKING, Events.linking(reader, clock.instant(), link.code()));
    }

    /** Comments on a post; the Page may answer once in private, within seven days. */
    Gesture.Done comment(Reader reader, Gesture.Comment comment) {
        Instant now = clock.instant();
        String id = reader.page().id() + "_5_" + Mid.next().substring(2);
        reader.page().passes().issue(Passes.Kind.COMMENT_ID, id, reader, now);
        ObjectNode event = Events.comment(reader, now, id, comment.text());
        return Gesture.Done.named(webhooks.tell(reader, WebhookField.FEED, event), id);
    }

    private Gesture.Done tell(Reader reader, WebhookField field, ObjectNode event) {
        live.changed(reader.psid());
        return Gesture.Done.told(webhooks.tell(reader, field, event));
    }

    private static String own(Reader reader, @Nullable String mid) {
        List<Message> messages = reader.conversation().messages();
        Optional<Message> found = messages.stream()
                .filter(message -> !message.isFromPage())
                .filter(message -> mid == null || message.mid().equals(mid))
                .reduce((earlier, later) -> later);
        return found.map(Message::mid)
                .orElseThrow(() -> Refusal.notFound("There is no such message of the reader's own in the thread"));
    }
}
