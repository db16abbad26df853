package press.kiosque.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a reader's thread, and what the newsroom owes there. Every method says how the thread stands afterwards
 * and changes nothing; {@link Takeovers} stores it. Public because the database driver has to see it.
 *
 * @param subscriber the reader's id
 * @param version counts the changes, so that two at once cannot both count
 * @param turn who speaks
 * @param waiting what the reader wrote and nobody of the newsroom has answered; null if nothing waits
 * @param filing how editors have filed the thread
 * @param returnUntold whether the bot has still to say that it is back, and to bring what waited
 */
public record Takeover(
        @BsonId String subscriber,
        String newsroom,
        long version,
        Speaker turn,
        @Nullable Waiting waiting,
        Filing filing,
        boolean returnUntold) {

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

    /** A thread in which nobody but the bot has ever spoken. */
    static Takeover untouched(String subscriber) {
        var bot = new Speaker(State.BOT, null, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
        String newsroom = subscriber.substring(0, Math.max(0, subscriber.indexOf('/')));
        return new Takeover(subscriber, newsroom, 0, bot, null, new Filing(null, null), false);
    }

    public State state() {
        return turn.state();
    }

    /** Whether a person speaks, so that the bot is silent. */
    public boolean isHeld() {
        return state() == State.HUMAN || state() == State.ELSEWHERE;
    }

    public boolean isOwnedBy(String editor) {
        return state() == State.HUMAN && editor.equals(turn.owner());
    }

    /** Whether somebody else speaks and must not be interrupted yet. */
    public boolean isClosedTo(String editor, Instant now) {
        return isHeld() && !isOwnedBy(editor) && now.isBefore(turn.leaseUntil());
    }

    /** Whether the bot has to say that it is back, and may. */
    boolean isReturnDue() {
        return !isHeld() && returnUntold;
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
    public Takeover taken(String editor, Instant now, Duration lease) {
        Instant since = isOwnedBy(editor) ? turn.since() : now;
        return with(speaker(State.HUMAN, editor, since, now, now.plus(lease))).owing(false);
    }

    /** Its editor still has the page open. */
    public Takeover kept(String editor, Instant now, Duration lease) {
        return isOwnedBy(editor)
                ? with(speaker(State.HUMAN, editor, turn.since(), turn.lastHumanAt(), now.plus(lease)))
                : this;
    }

    /** A person answered, having seen what the reader wrote up to this moment; what came later still waits. */
    public Takeover answered(Instant seen) {
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
                .owing(false);
    }

    /** Another app gave the thread back; only what was elsewhere returns by that. */
    Takeover passedBack(Instant at) {
        return state() == State.ELSEWHERE && !at.isBefore(turn.since()) ? returned(at) : this;
    }

    /** The bot speaks again; whatever the reader asked stays with the newsroom. */
    public Takeover returned(Instant at) {
        return state() == State.BOT
                ? this
                : with(speaker(State.BOT, null, at, turn.lastHumanAt(), at)).owing(true);
    }

    /** The reader wants the bot again before anybody of the newsroom spoke; it says so in its own answer. */
    Takeover leftByReader(Instant at) {
        return state() == State.WAITING ? returned(at).owing(false) : this;
    }

    /** When the bot takes the thread back by itself, if nothing happens before. */
    public Instant idleAt(ConversationSettings settings) {
        Instant last =
                waiting != null && waiting.since().isAfter(turn.lastHumanAt()) ? waiting.since() : turn.lastHumanAt();
        return switch (state()) {
            case BOT -> Instant.MAX;
            case WAITING -> turn.since().plus(settings.waitingIdle());
            case HUMAN -> last.plus(settings.humanIdle());
            case ELSEWHERE -> last.plus(settings.elsewhereIdle());
        };
    }

    /** The bot has said that it is back since this turn began; of a later return it says nothing. */
    Takeover told(Speaker back) {
        return turn.equals(back) ? owing(false) : this;
    }

    public Takeover filed(Filing as) {
        return new Takeover(subscriber, newsroom, version, turn, waiting, as, returnUntold);
    }

    /** The same after one more change. */
    Takeover counted() {
        return new Takeover(subscriber, newsroom, version + 1, turn, waiting, filing, returnUntold);
    }

    private Takeover waiting(@Nullable Waiting words) {
        return new Takeover(subscriber, newsroom, version, turn, words, filing, returnUntold);
    }

    private Takeover owing(boolean sentence) {
        return new Takeover(subscriber, newsroom, version, turn, waiting, filing, sentence);
    }

    private Takeover with(Speaker speaker) {
        return new Takeover(subscriber, newsroom, version, speaker, waiting, filing, returnUntold);
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
                && returnUntold == other.returnUntold;
    }
}
