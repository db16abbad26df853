package press.kiosque.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.OwnTurns;
import press.kiosque.conversation.Tip;
import press.kiosque.conversation.Tip.Consent;
import press.kiosque.conversation.TipTalk;
import press.kiosque.conversation.Tips;
import press.kiosque.conversation.Transcript;
import press.kiosque.conversation.TranscriptLines;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.DeliveryQueue;
import press.kiosque.message.Channel;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;
import press.kiosque.message.Reach;
import press.kiosque.message.Speech;
import press.kiosque.newsroom.Colleague;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** What journalists say to readers. Who answers has the thread: nobody else can answer over them. */
@Component
class JournalistAnswers {

    /** Messenger takes no longer text: developers.facebook.com/docs/messenger-platform/reference/send-api. */
    static final int LONGEST = 2000;

    private static final Duration STILL_MAKES_SENSE = Duration.ofHours(1);

    private final Desk desk;
    private final Subscribers subscribers;
    private final Channel channel;
    private final DeliveryQueue queue;
    private final Transcript transcript;
    private final Tips tips;
    private final MessageTemplates templates;
    private final Clock clock;

    JournalistAnswers(
            Desk desk,
            Subscribers subscribers,
            Channel channel,
            DeliveryQueue queue,
            Transcript transcript,
            Tips tips,
            MessageTemplates templates,
            Clock clock) {
        this.desk = desk;
        this.subscribers = subscribers;
        this.channel = channel;
        this.queue = queue;
        this.transcript = transcript;
        this.tips = tips;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * Answers in the editor's own words, and takes the thread if nobody else has it.
     *
     * @param id of this answer, so that a button that was pressed twice sends once
     * @param seen up to when the editor had read the thread
     */
    Outcome answer(String reader, Colleague editor, String text, String id, Instant seen) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return new Outcome.Wrong(words.isEmpty() ? "answer-empty" : "answer-long");
        }
        Outcome may = mayWrite(reader, editor, false);
        if (may != Outcome.DONE) {
            return may;
        }
        Instant until = clock.instant().plus(STILL_MAKES_SENSE);
        send(reader, editor, new Message.Text(words, List.of(), List.of()), words, id, until);
        desk.answered(reader, editor, seen);
        return Outcome.DONE;
    }

    /** Asks the reader whether the newsroom may use what they sent. These are not the editor's own words: the window must be open. */
    Outcome askToUse(String tipId, Colleague editor) {
        Optional<Tip> tip = tips.find(tipId);
        Optional<Subscriber> reader = tip.flatMap(sent -> subscribers.find(sent.subscriber()));
        if (tip.isEmpty() || reader.isEmpty()) {
            return new Outcome.Wrong("tip-unknown");
        }
        Outcome may = mayWrite(tip.get().subscriber(), editor, true);
        if (may != Outcome.DONE) {
            return may;
        }
        var answers = Map.of(
                "yes", TipTalk.payload(Consent.GIVEN, tip.get()), "no", TipTalk.payload(Consent.REFUSED, tip.get()));
        Message question = templates.render("tip-ask", reader.get().language(), answers);
        if (!tips.ask(tipId)) {
            return new Outcome.Wrong("tip-answered");
        }
        String words = ((Message.Text) question).text();
        send(tip.get().subscriber(), editor, question, words, "use:" + tipId, whileOpen(reader.get()));
        return Outcome.DONE;
    }

    private Outcome mayWrite(String id, Colleague editor, boolean onlyInWindow) {
        Optional<Subscriber> reader = subscribers.find(id);
        if (!editor.mayWrite()) {
            return Outcome.NOT_ALLOWED;
        }
        if (reader.isEmpty()) {
            return new Outcome.Wrong("reader-unknown");
        }
        Reach reach = channel.reach(OwnTurns.addressee(reader.get()), Speech.HUMAN, clock.instant());
        if (reach instanceof Reach.Not not) {
            return new Outcome.Impossible(not.reason());
        }
        boolean late = ((Reach.By) reach).rule() == Reach.Rule.HUMAN_AGENT;
        return onlyInWindow && late ? new Outcome.Impossible(Reach.Reason.WINDOW_SHUT) : desk.take(id, editor);
    }

    /** As long as it makes sense, but not when the window has shut: then only the editor's own words may go. */
    private Instant whileOpen(Subscriber reader) {
        Instant until = clock.instant().plus(STILL_MAKES_SENSE);
        Instant ends = reader.windowEnds();
        return ends != null && ends.isBefore(until) ? ends : until;
    }

    private void send(String reader, Colleague editor, Message message, String words, String id, Instant until) {
        Instant now = clock.instant();
        String occasion = "journalist:" + id;
        transcript.add(TranscriptLines.written(occasion, reader, now, editor.name(), words));
        queue.put(new DeliveryBatch(
                reader.substring(0, reader.indexOf('/')),
                occasion,
                DeliveryKind.JOURNALIST,
                until,
                List.of(new DeliveryBatch.Parcel(reader, message, List.of()))));
    }
}
