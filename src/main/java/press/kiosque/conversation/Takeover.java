package press.kiosque.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.DeliveryKind;

/**
 * Who speaks in a reader's thread, and what the newsroom owes there. Every method says how the thread stands afterwards
 * and changes nothing; {@link Takeovers} stores it. Public because the database driver has to see it.
 *
 * @param subscriber the reader's id
 * @param version counts the changes, so that two at once cannot both count
 * @param turn who speaks
 * @param waiting what the reader wrote and nobody of the newsroom has answered; null if nothing waits
 * @param filing how editors have filed the thread
 * @param owed what the bot has still to say because it was silent
 */
public record Takeover(
        @BsonId String subscriber,
        String newsroom,
        long version,
        Speaker turn,
        @Nullable Waiting waiting,
        Filing filing,
        Owed owed) {

    /** Who speaks in a thread. */
    public enum State {
        /** The bot. */
        BOT,
        /** The reader has asked for a journalist: the bot answers taps, words wait. */
        WAITING,
        /** A journalist, on our site. */
        HUMAN,
        /** Somebody in the Page's inbox, or another app. */
        ELSEWHERE
    }

    /** What a thread is about, as editors see it. */
    public enum Tag {
        QUESTION,
        TIP,
        COMPLAINT,
        CORRECTION
    }

    /**
     * The one who speaks.
     *
     * @param owner user name with {@link State#HUMAN}, app id if known with {@link State#ELSEWHERE}, else null
     * @param since when it came to be so
     * @param lastHumanAt when a person last did something in the thread
     * @param leaseUntil until then no other journalist may take the thread
     */
    public record Speaker(
            State state, @Nullable String owner, Instant since, Instant lastHumanAt, Instant leaseUntil) {}

    /**
     * Words of the reader that nobody has answered.
     *
     * @param since when the first of them came
     * @param last when the last of them came
     */
    public record Waiting(Instant since, Instant last) {}

    /** To whom it was given, and what it is about; null for neither. */
    public record Filing(
            @Nullable String assigned, @Nullable Tag tag) {}

    /**
     * What the bot owes.
     *
     * @param sentence whether it has to say that it is back
     * @param waited what was not sent while a person spoke, oldest first
     */
    public record Owed(boolean sentence, List<Waited> waited) {
        public Owed {
            waited = List.copyOf(waited);
        }
    }

    /** Something of the bot's that was not sent; the articles told in it. */
    public record Waited(DeliveryKind kind, String occasion, List<String> articles) {
        public Waited {
            articles = List.copyOf(articles);
        }
    }

    private static final Owed NOTHING = new Owed(false, List.of());

    /** A thread in which nobody but the bot has ever spoken. */
    static Takeover untouched(String subscriber) {
        var bot = new Speaker(State.BOT, null, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
        String newsroom = subscriber.substring(0, Math.max(0, subscriber.indexOf('/')));
        return new Takeover(subscriber, newsroom, 0, bot, null, new Filing(null, null), NOTHING);
    }

    State state() {
        return turn.state();
    }

    /** Whether a person speaks, so that the bot is silent. */
    boolean isHeld() {
        return state() == State.HUMAN || state() == State.ELSEWHERE;
    }

    boolean isOwnedBy(String editor) {
        return state() == State.HUMAN && editor.equals(turn.owner());
    }

    /** Whether somebody else speaks and must not be interrupted yet. */
    boolean isClosedTo(String editor, Instant now) {
        return isHeld() && !isOwnedBy(editor) && now.isBefore(turn.leaseUntil());
    }

    /** Whether the bot has something to make good, and may. */
    boolean isReturnDue() {
        return !isHeld() && (owed.sentence() || !owed.waited().isEmpty());
    }

    /** The reader asks for a journalist. */
    Takeover asked(Instant at) {
        Takeover heard = heard(at);
        return isHeld() ? heard : heard.with(speaker(State.WAITING, null, at, at, at));
    }

    /** The reader wrote something that is for the newsroom. */
    Takeover heard(Instant at) {
        if (waiting != null && !at.isAfter(waiting.last())) {
            return this;
        }
        return waiting(new Waiting(waiting == null ? at : waiting.since(), at));
    }

    /** This editor speaks from now on. */
    Takeover taken(String editor, Instant now, Duration lease) {
        Instant since = isOwnedBy(editor) ? turn.since() : now;
        return with(speaker(State.HUMAN, editor, since, now, now.plus(lease))).owing(false, owed.waited());
    }

    /** Its editor still has the page open. */
    Takeover kept(String editor, Instant now, Duration lease) {
        return isOwnedBy(editor)
                ? with(speaker(State.HUMAN, editor, turn.since(), turn.lastHumanAt(), now.plus(lease)))
                : this;
    }

    /** A person answered, having seen what the reader wrote up to this moment; what came later still waits. */
    Takeover answered(Instant seen) {
        return waiting(
                waiting != null && waiting.last().isAfter(seen) ? new Waiting(waiting.last(), waiting.last()) : null);
    }

    /** Somebody else speaks, or has the thread, as of this moment; what is older than the last change says nothing. */
    Takeover elsewhere(@Nullable String app, Instant at, Duration lease) {
        if (at.isBefore(turn.since())) {
            return this;
        }
        boolean already = state() == State.ELSEWHERE;
        String owner = app == null && already ? turn.owner() : app;
        return with(speaker(State.ELSEWHERE, owner, already ? turn.since() : at, at, at.plus(lease)))
                .owing(false, owed.waited());
    }

    /** Another app gave the thread back; only what was elsewhere returns by that. */
    Takeover passedBack(Instant at) {
        return state() == State.ELSEWHERE && !at.isBefore(turn.since()) ? returned(at) : this;
    }

    /** The bot speaks again; whatever the reader asked stays with the newsroom. */
    Takeover returned(Instant at) {
        return state() == State.BOT
                ? this
                : with(speaker(State.BOT, null, at, turn.lastHumanAt(), at)).owing(true, owed.waited());
    }

    /** The reader wants the bot again before anybody of the newsroom spoke; it says so in its own answer. */
    Takeover leftByReader(Instant at) {
        return state() == State.WAITING ? returned(at).owing(false, owed.waited()) : this;
    }

    /** When the bot takes the thread back by itself, if nothing happens before. */
    Instant idleAt(ConversationSettings settings) {
        Instant last =
                waiting != null && waiting.since().isAfter(turn.lastHumanAt()) ? waiting.since() : turn.lastHumanAt();
        return switch (state()) {
            case BOT -> Instant.MAX;
            case WAITING -> turn.since().plus(settings.waitingIdle());
            case HUMAN -> last.plus(settings.humanIdle());
            case ELSEWHERE -> last.plus(settings.elsewhereIdle());
        };
    }

    /** This was not sent; the same again changes nothing. */
    Takeover keeping(Waited more) {
        return owed.waited().contains(more)
                ? this
                : owing(
                        owed.sentence(),
                        Stream.concat(owed.waited().stream(), Stream.of(more)).toList());
    }

    /** The bot made this good. */
    Takeover madeGood(Owed given) {
        List<Waited> left = owed.waited().stream()
                .filter(waited -> !given.waited().contains(waited))
                .toList();
        return owing(owed.sentence() && !given.sentence(), left);
    }

    Takeover filed(Filing as) {
        return new Takeover(subscriber, newsroom, version, turn, waiting, as, owed);
    }

    /** The same after one more change. */
    Takeover counted() {
        return new Takeover(subscriber, newsroom, version + 1, turn, waiting, filing, owed);
    }

    private Takeover waiting(@Nullable Waiting words) {
        return new Takeover(subscriber, newsroom, version, turn, words, filing, owed);
    }

    private Takeover owing(boolean sentence, List<Waited> waited) {
        return new Takeover(subscriber, newsroom, version, turn, waiting, filing, new Owed(sentence, waited));
    }

    private Takeover with(Speaker speaker) {
        return new Takeover(subscriber, newsroom, version, speaker, waiting, filing, owed);
    }

    private static Speaker speaker(
            State state, @Nullable String owner, Instant since, Instant lastHumanAt, Instant leaseUntil) {
        return new Speaker(state, owner, since, lastHumanAt, leaseUntil);
    }

    /** Whether the same is said, whatever the count. */
    boolean says(Takeover other) {
        return Objects.equals(turn, other.turn)
                && Objects.equals(waiting, other.waiting)
                && Objects.equals(filing, other.filing)
                && Objects.equals(owed, other.owed);
    }
}
