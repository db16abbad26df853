package press.kiosque.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.sandbox.Message.Attachment;
import tools.jackson.databind.node.ObjectNode;

/** Does what readers do: puts it into their thread and tells the Page. */
@Component
final class ReaderGestures {

    private final Webhooks webhooks;
    private final LiveThreads live;
    private final Address address;
    private final Clock clock;

    ReaderGestures(Webhooks webhooks, LiveThreads live, Address address, MovableClock clock) {
        this.webhooks = webhooks;
        this.live = live;
        this.address = address;
        this.clock = clock;
    }

    /** Taps Get Started; with a ref on a thread that has begun, follows a link into it instead. */
    Gesture.Done start(Reader reader, Gesture.Start start) {
        requireFree(reader);
        Instant now = clock.instant();
        String ref = start.ref();
        if (ref != null && reader.conversation().hasBegun()) {
            reader.act(now);
            return tell(reader, WebhookField.REFERRAL, Events.referral(reader, now, ref));
        }
        String title = reader.locale().startsWith("fr") ? "Démarrer" : "Get Started";
        Message tapped = Message.said(Mid.next(), now, title);
        reader.say(tapped);
        String payload = reader.page().profile().getStarted().orElse("GET_STARTED");
        return tell(reader, WebhookField.POSTBACK, Events.postback(reader, tapped, payload, ref));
    }

    Gesture.Done say(Reader reader, Gesture.Say say) {
        requireFree(reader);
        Message said = Message.said(Mid.next(), clock.instant(), say.text());
        reader.say(said);
        ObjectNode event = Events.text(reader, said);
        if (say.replyTo() != null) {
            event.withObject("message")
                    .putObject("reply_to")
                    .put("mid", say.replyTo())
                    .put("is_self_reply", false);
        }
        String ticked = reader.takeUserRef();
        if (ticked != null) {
            event.putObject("prior_message").put("source", "checkbox_plugin").put("identifier", ticked);
        }
        return tell(reader, WebhookField.MESSAGE, event);
    }

    Gesture.Done tap(Reader reader, Gesture.Tap tap) {
        requireFree(reader);
        List<Tappable> all = Tappable.in(reader);
        Tappable thing = all.stream()
                .filter(tap::means)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Nothing like that can be tapped; these can: "
                        + all.stream().map(Tappable::name).toList()));
        if (thing.url() != null) {
            reader.conversation().open(thing.url(), clock.instant());
            return Gesture.Done.opened(thing.url());
        }
        return thing.kind() == Tappable.Kind.NOTIFY ? notifyMe(reader, thing) : answer(reader, thing);
    }

    /** Grants one message later on; it opens no window. */
    private Gesture.Done notifyMe(Reader reader, Tappable thing) {
        Instant now = clock.instant();
        String token = "otn_" + Mid.next();
        reader.page().passes().issue(Passes.Kind.ONE_TIME_NOTIF_TOKEN, token, reader, now);
        ObjectNode event = Events.optIn(reader, now, true);
        event.withObject("optin")
                .put("type", "one_time_notif_req")
                .put("payload", thing.payload())
                .put("one_time_notif_token", token);
        return tell(reader, WebhookField.OPTIN, event);
    }

    private Gesture.Done answer(Reader reader, Tappable thing) {
        Message tapped = Message.said(Mid.next(), clock.instant(), thing.title());
        String payload = String.valueOf(thing.payload());
        reader.say(tapped);
        return switch (thing.kind()) {
            case QUICK_REPLY -> tell(reader, WebhookField.MESSAGE, Events.quickReply(reader, tapped, payload));
            case BUTTON, NOTIFY -> tell(reader, WebhookField.POSTBACK, Events.postback(reader, tapped, payload, null));
        };
    }

    Gesture.Done photo(Reader reader, Gesture.Photo photo) {
        requireFree(reader);
        String url = photo.url() == null ? address.url() + "/phone/photo.svg" : photo.url();
        Attachment picture = new Attachment(photo.kind(), url);
        Message shown = Message.shown(Mid.next(), clock.instant(), picture);
        reader.say(shown);
        return tell(reader, WebhookField.MESSAGE, Events.attachment(reader, shown, picture));
    }

    Gesture.Done react(Reader reader, Gesture.React react) {
        requireFree(reader);
        Instant now = clock.instant();
        String mid = Optional.ofNullable(react.mid()).orElseGet(() -> lastOfPage(reader));
        String word = Optional.ofNullable(react.reaction()).orElse("love");
        Reaction reaction = word.equals("none") ? null : reaction(word);
        if (!reader.conversation()
                .change(mid, message -> message.withReaction(reaction == null ? null : reaction.word()))
                .isPresent()) {
            throw Refusal.notFound("There is no message " + mid + " in this thread");
        }
        if (reaction != null) {
            reader.act(now);
        }
        return tell(reader, WebhookField.REACTION, Events.reaction(reader, now, mid, reaction));
    }

    Gesture.Done block(Reader reader, boolean blocked) {
        reader.conversation().block(blocked);
        live.changed(reader.psid());
        return Gesture.Done.silently();
    }

    /** Looks at the thread; the Page hears of it when there was something new. */
    Gesture.Done see(Reader reader) {
        Instant now = clock.instant();
        return reader.conversation().see(now) && !reader.conversation().isBlocked()
                ? tell(reader, WebhookField.READ, Events.read(reader, now))
                : Gesture.Done.silently();
    }

    private Gesture.Done tell(Reader reader, WebhookField field, ObjectNode event) {
        live.changed(reader.psid());
        return Gesture.Done.told(webhooks.tell(reader, field, event));
    }

    private static void requireFree(Reader reader) {
        if (reader.conversation().isBlocked()) {
            throw Refusal.conflict("The reader " + reader.psid() + " blocks the Page: POST …/unblock first");
        }
    }

    private static String lastOfPage(Reader reader) {
        List<Message> messages = reader.conversation().messages();
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (messages.get(i).isFromPage()) {
                return messages.get(i).mid();
            }
        }
        throw Refusal.notFound("The Page has sent nothing yet that one could react to");
    }

    private static Reaction reaction(String word) {
        return Reaction.named(word)
                .orElseThrow(() -> Refusal.badRequest("The reaction " + word
                        + " is not one of love, smile, sad, wow, angry, like, dislike, other and none"));
    }
}
