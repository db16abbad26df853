package press.kiosque.campaign;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.DeliveryKind;

/**
 * A push that an editor sends to those who want to hear of it.
 *
 * @param id also the ledger's key: see {@link #occasion}
 * @param version counts changes, so that of two editors at the same moment one is told that it has changed
 * @param plan when; null in a draft that was never to be sent
 * @param authors who wrote it, the first first; none of them can approve it
 * @param approvedBy who gave the second yes; null if nobody has
 * @param lastBy who took the last step, {@code system} for the clock
 * @param lastAt when
 * @param because why it was halted; null if it was not
 * @param result what became of it, kept once nothing more will
 */
public record Campaign(
        @BsonId String id,
        String newsroom,
        long version,
        Kind kind,
        State state,
        Content content,
        Audience audience,
        @Nullable Plan plan,
        List<String> authors,
        @Nullable String approvedBy,
        String lastBy,
        Instant lastAt,
        @Nullable Because because,
        @Nullable Tally result) {

    /** By this the occasions of pushes begin. */
    public static final String OCCASION = "push:";

    /** Who acts where nobody does. */
    static final String SYSTEM = "system";

    public Campaign {
        authors = List.copyOf(authors);
    }

    /** How urgent it is. */
    public enum Kind {
        /** News for those who follow a topic. */
        PUSH(DeliveryKind.PUSH),
        /** Breaking news for those who asked to be alerted. */
        BREAKING(DeliveryKind.ALERT);

        private final DeliveryKind delivery;

        Kind(DeliveryKind delivery) {
            this.delivery = delivery;
        }

        /** As what the door takes it. */
        DeliveryKind delivery() {
            return delivery;
        }
    }

    /** Where it stands. */
    public enum State {
        /** Being written. */
        DRAFT,
        /** Waits for a second person's yes. */
        AWAITING_APPROVAL,
        /** Goes at its time. */
        SCHEDULED,
        /** On its way. */
        SENDING,
        /** Halted, to be resumed. */
        PAUSED,
        /** Ended on its way: some have it, the others never will. */
        STOPPED,
        /** All that could be sent was. */
        DONE,
        /** Its time had passed. */
        EXPIRED,
        /** Taken back by an editor. */
        RECALLED
    }

    /** What may happen to it: from which states, and where it leads. */
    enum Move {
        SCHEDULE(State.SCHEDULED, State.DRAFT),
        ASK(State.AWAITING_APPROVAL, State.DRAFT, State.SCHEDULED),
        APPROVE(State.SCHEDULED, State.AWAITING_APPROVAL),
        REVISE(State.DRAFT, State.AWAITING_APPROVAL, State.SCHEDULED),
        BEGIN(State.SENDING, State.SCHEDULED),
        PAUSE(State.PAUSED, State.SENDING),
        RESUME(State.SENDING, State.PAUSED),
        STOP(State.STOPPED, State.SENDING, State.PAUSED),
        RECALL(State.RECALLED, State.AWAITING_APPROVAL, State.SCHEDULED, State.SENDING, State.PAUSED),
        FINISH(State.DONE, State.SENDING),
        EXPIRE(State.EXPIRED, State.AWAITING_APPROVAL, State.SCHEDULED, State.SENDING, State.PAUSED);

        private final State to;
        private final Set<State> from;

        Move(State to, State... from) {
            this.to = to;
            this.from = EnumSet.copyOf(List.of(from));
        }
    }

    /**
     * Why it was halted.
     *
     * @param code names the sentence {@code push.because.<code>}
     * @param bad of how many of those tried it went wrong
     * @param tried how many were tried
     */
    public record Because(String code, long bad, long tried) {}

    static Campaign draft(String newsroom, Kind kind, Content content, Audience audience, String author, Instant now) {
        return new Campaign(
                new ObjectId().toHexString(),
                newsroom,
                1,
                kind,
                State.DRAFT,
                content,
                audience,
                null,
                List.of(author),
                null,
                author,
                now,
                null,
                null);
    }

    /** Under which it stands in the ledger; each reader gets it once. */
    public String occasion() {
        return OCCASION + id;
    }

    /** Whether this can happen to it now. */
    boolean allows(Move move) {
        return move.from.contains(state);
    }

    /**
     * It has happened.
     *
     * @throws IllegalStateException if it cannot
     */
    Campaign after(Move move, String who, Instant now) {
        if (!allows(move)) {
            throw new IllegalStateException("push " + id + " is " + state + ": it cannot " + move);
        }
        return new Campaign(
                id,
                newsroom,
                version,
                kind,
                move.to,
                content,
                audience,
                plan,
                authors,
                move == Move.APPROVE ? who : move == Move.REVISE ? null : approvedBy,
                who,
                now,
                because,
                result);
    }

    /** Written anew by this author; only a draft can be. */
    Campaign written(Kind newKind, Content newContent, Audience newAudience, String author, Instant now) {
        if (state != State.DRAFT) {
            throw new IllegalStateException("push " + id + " is " + state + ": only a draft can be written");
        }
        List<String> all =
                Stream.concat(authors.stream(), Stream.of(author)).distinct().toList();
        return new Campaign(
                id,
                newsroom,
                version,
                newKind,
                state,
                newContent,
                newAudience,
                plan,
                all,
                null,
                author,
                now,
                null,
                null);
    }

    Campaign planned(Plan newPlan) {
        return new Campaign(
                id,
                newsroom,
                version,
                kind,
                state,
                content,
                audience,
                newPlan,
                authors,
                approvedBy,
                lastBy,
                lastAt,
                because,
                result);
    }

    Campaign because(Because why) {
        return new Campaign(
                id,
                newsroom,
                version,
                kind,
                state,
                content,
                audience,
                plan,
                authors,
                approvedBy,
                lastBy,
                lastAt,
                why,
                result);
    }

    Campaign with(Tally end) {
        return new Campaign(
                id,
                newsroom,
                version,
                kind,
                state,
                content,
                audience,
                plan,
                authors,
                approvedBy,
                lastBy,
                lastAt,
                because,
                end);
    }

    Campaign counted() {
        return new Campaign(
                id,
                newsroom,
                version + 1,
                kind,
                state,
                content,
                audience,
                plan,
                authors,
                approvedBy,
                lastBy,
                lastAt,
                because,
                result);
    }

    /** Whether its time has passed. */
    boolean isOverdue(Instant now) {
        return plan != null && now.isAfter(plan.expires());
    }

    /** Whether its time has come. */
    boolean isDue(Instant now) {
        return plan != null && !now.isBefore(plan.at());
    }

    /** Whether some may have it already. */
    public boolean hasBegun() {
        return EnumSet.of(State.SENDING, State.PAUSED, State.STOPPED, State.DONE)
                        .contains(state)
                || (result != null && result.claimed() > 0);
    }

    /** What it is called among editors. */
    public String title() {
        return content.anyWords().title();
    }
}
