package press.kiosque.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Choices;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscription;
import press.kiosque.understanding.Turn;

/** Takes and gives back the reader's consent: the proof is written first, then what follows from it. */
@Component
class Agreement {

    static final String STOPPED = "stopped";

    /** Says that a reader has an edition, or has it again. */
    static final String BACK = "welcome-back";

    static final String ALREADY_STOPPED = "already-stopped";

    /** May mean the subscription to the newspaper as well. */
    private static final Pattern PAPER = Pattern.compile("(?iu)\\b(?:abon+ement|r[eé]sili\\w*|subscription)\\b");

    /** A stop that is older needs no word any more. */
    private static final Duration CONFIRMED_WITHIN = Duration.ofDays(7);

    private final Consents consents;
    private final Choices choices;
    private final Transcript transcript;
    private final Phrases phrases;

    Agreement(Consents consents, Choices choices, Transcript transcript, Phrases phrases) {
        this.consents = consents;
        this.choices = choices;
        this.transcript = transcript;
        this.phrases = phrases;
    }

    /**
     * The reader agrees to these digests.
     *
     * @param shown exactly what the reader was shown, with what they answered
     * @param template of our confirmation; can ask whether it is the {@code first} digest
     */
    Answer subscribe(Turn turn, List<Subscription> wanted, String shown, String template) {
        if (isOvertaken(turn)) {
            return phrases.say(turn, ALREADY_STOPPED);
        }
        boolean first = !turn.active() || isFrom(turn, Purpose.DIGEST);
        record(turn, Purpose.DIGEST, Consent.Act.GIVEN, shown);
        Subscriber subscribed = choices.subscribe(turn.reader(), wanted, turn.now());
        return phrases.say(turn.with(subscribed), template, Map.of("first", first));
    }

    /** The reader takes back everything, whatever they had agreed to. */
    Answer stop(Turn turn) {
        if (turn.stopped() && !isFrom(turn, Purpose.DIGEST)) {
            return phrases.say(turn, ALREADY_STOPPED);
        }
        for (Purpose purpose : Purpose.values()) {
            if (purpose == Purpose.DIGEST || turn.reader().purposes().contains(purpose)) {
                record(turn, purpose, Consent.Act.WITHDRAWN, turn.answer());
            }
        }
        return phrases.say(
                turn.with(choices.stop(turn.reader().id())),
                STOPPED,
                Map.of("paper", PAPER.matcher(turn.answer()).find()));
    }

    /** The confirmation of a stop to which nothing could be said when it came; empty if it was confirmed. */
    Optional<Answer> owedConfirmation(Turn turn) {
        return consents.of(turn.reader().id()).stream()
                .filter(consent -> consent.act() == Consent.Act.WITHDRAWN && consent.purpose() == Purpose.DIGEST)
                .reduce((one, other) -> other)
                .filter(stop -> stop.at().isAfter(turn.now().minus(CONFIRMED_WITHIN)))
                .filter(stop -> !transcript.holds(Replies.occasion(stop.event(), 1)))
                .map(stop -> phrases.say(turn, STOPPED, Map.of("paper", false)));
    }

    /**
     * Whether the reader has said stop since they did this. What failed once is told again later than what came after it; it
     * must not bring back what the reader has ended meanwhile.
     */
    boolean isOvertaken(Turn turn) {
        return turn.stopped()
                && consents.of(turn.reader().id()).stream()
                        .anyMatch(consent -> consent.act() == Consent.Act.WITHDRAWN
                                && consent.at().isAfter(turn.at()));
    }

    /** Whether this very event has been recorded before: it came again after a crash. */
    private boolean isFrom(Turn turn, Purpose purpose) {
        return consents.find(Consent.id(turn.eventId(), purpose)).isPresent();
    }

    /** The reader agrees to this, having been shown these words. */
    void record(Turn turn, Purpose purpose, String shown) {
        record(turn, purpose, Consent.Act.GIVEN, shown);
    }

    /** The reader takes this back, and keeps the rest. */
    void withdraw(Turn turn, Purpose purpose) {
        record(turn, purpose, Consent.Act.WITHDRAWN, turn.answer());
    }

    private void record(Turn turn, Purpose purpose, Consent.Act act, String words) {
        consents.record(new Consent(
                Consent.id(turn.eventId(), purpose),
                turn.reader().id(),
                purpose,
                act,
                turn.at(),
                words,
                turn.language(),
                turn.eventId()));
    }
}
