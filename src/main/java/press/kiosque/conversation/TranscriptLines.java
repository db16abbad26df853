package press.kiosque.conversation;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.kiosque.conversation.TranscriptLine.Direction;
import press.kiosque.message.Fit;
import press.kiosque.message.Inbound;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.understanding.Turn;

/** Writes what was said as lines of a transcript. */
public final class TranscriptLines {

    /** The kind of what journalists write on our site. */
    public static final String JOURNALIST = "journalist";

    /** The kind of what is said in the Page's name elsewhere. */
    public static final String ELSEWHERE = "other";

    private static final int SHORT = 300;

    /** Messenger takes no longer text. */
    private static final int WHOLE = 2000;

    private TranscriptLines() {}

    /** What the reader did. */
    static TranscriptLine heard(Inbound.FromReader event) {
        if (event instanceof Inbound.Said said) {
            return in(event, "said", said.text(), said.inReplyTo(), null);
        }
        if (event instanceof Inbound.Tapped tapped) {
            return in(event, "tapped", null, tapped.payload(), tapped.title());
        }
        if (event instanceof Inbound.Opened opened) {
            return in(event, "opened", null, opened.reference(), null);
        }
        if (event instanceof Inbound.Shared shared) {
            return in(event, "shared", types(shared), null, null);
        }
        if (event instanceof Inbound.Reacted reacted) {
            return in(event, "reacted", reacted.emoji(), reacted.messageId(), null);
        }
        if (event instanceof Inbound.Edited edited) {
            return in(event, "edited", edited.text(), edited.messageId(), null);
        }
        return rare(event);
    }

    private static TranscriptLine rare(Inbound.FromReader event) {
        if (event instanceof Inbound.Retracted retracted) {
            return in(event, "retracted", null, retracted.messageId(), null);
        }
        if (event instanceof Inbound.OncePermitted permitted) {
            return in(event, "once-permitted", null, permitted.about(), null);
        }
        if (event instanceof Inbound.NotificationsSet set) {
            return in(event, "notifications-set", set.setting().name(), set.about(), null);
        }
        var recognised = (Inbound.Recognised) event;
        return in(event, "recognised", null, recognised.userReference(), null);
    }

    /** What somebody else said in the Page's name. */
    static TranscriptLine other(String subscriber, Inbound.OtherSpoke spoken) {
        Inbound.Source source = spoken.source();
        String text = spoken.text() == null ? null : Fit.within(spoken.text(), WHOLE);
        return new TranscriptLine(
                source.id(), subscriber, source.at(), Direction.OUT, ELSEWHERE, text, spoken.appId(), null, true);
    }

    /** What we answer. */
    static TranscriptLine said(String occasion, Turn turn, Answer answer) {
        Instant at = turn.now().isBefore(turn.at()) ? turn.at() : turn.now();
        String text = Fit.within(answer.words(), SHORT);
        return new TranscriptLine(
                occasion, turn.reader().id(), at, Direction.OUT, answer.template(), text, null, null, true);
    }

    /** What a journalist writes, with their name as payload; kept whole. */
    public static TranscriptLine written(String occasion, String subscriber, Instant at, String editor, String text) {
        return new TranscriptLine(occasion, subscriber, at, Direction.OUT, JOURNALIST, text, editor, null, true);
    }

    private static TranscriptLine in(
            Inbound.FromReader event,
            String kind,
            @Nullable String text,
            @Nullable String payload,
            @Nullable String title) {
        Inbound.Source source = event.source();
        String subscriber = Subscriber.id(source.newsroom(), source.recipient());
        return new TranscriptLine(
                source.id(), subscriber, source.at(), Direction.IN, kind, text, payload, title, false);
    }

    private static String types(Inbound.Shared shared) {
        return shared.attachments().stream().map(Inbound.Attachment::type).collect(joining(", "));
    }
}
