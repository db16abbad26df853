package press.kiosque.campaign;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.newsroom.Deeds;

/**
 * A push that an editor sends to those who want to hear of it.
 *
 * @param id also the ledger's key: see {@link #occasion}
 * @param version counts changes, so that of two editors at the same moment one is told that it has changed
 * @param plan when; null in a draft that was never to be sent
 * @param authors who wrote it, the first first; none of them can approve it
 */
public record Campaign(
        @BsonId String id,
        String newsroom,
        long version,
        Kind kind,
        Content content,
        Audience audience,
        @Nullable Plan plan,
        List<String> authors,
        Standing standing) {

    /** By this the occasions of pushes begin. */
    public static final String OCCASION = "push:";

    /** By this the occasions of tests on one phone begin. */
    public static final String TEST = "push-test:";

    /** Who acts where nobody does. */
    static final String SYSTEM = Deeds.SYSTEM;

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
        public DeliveryKind delivery() {
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

    static Campaign draft(String newsroom, Kind kind, Content content, Audience audience, String author, Instant now) {
        return new Campaign(
                new ObjectId().toHexString(),
                newsroom,
                1,
                kind,
                content,
                audience,
                null,
                List.of(author),
                Standing.draft(author, now));
    }

    /** Under which it stands in the ledger; each reader gets it once. */
    public String occasion() {
        return OCCASION + id;
    }

    public State state() {
        return standing.state();
    }

    /** What became of it, once nothing more will. */
    public @Nullable Tally result() {
        return standing.result();
    }

    /** Whether this can happen to it now. */
    boolean allows(Move move) {
        return move.isPossibleFrom(state());
    }

    /**
     * It has happened.
     *
     * @throws IllegalStateException if it cannot
     */
    Campaign after(Move move, String who, Instant now) {
        if (!allows(move)) {
            throw new IllegalStateException("push " + id + " is " + state() + ": it cannot " + move);
        }
        return standing(standing.after(move, who, now));
    }

    /** Written anew by this author; only a draft can be. */
    Campaign written(Kind newKind, Content newContent, Audience newAudience, String author, Instant now) {
        if (state() != State.DRAFT) {
            throw new IllegalStateException("push " + id + " is " + state() + ": only a draft can be written");
        }
        List<String> all =
                Stream.concat(authors.stream(), Stream.of(author)).distinct().toList();
        Standing written = Standing.draft(author, now);
        return new Campaign(id, newsroom, version, newKind, newContent, newAudience, plan, all, written);
    }

    Campaign planned(Plan chosen) {
        return new Campaign(id, newsroom, version, kind, content, audience, chosen, authors, standing);
    }

    Campaign standing(Standing now) {
        return new Campaign(id, newsroom, version, kind, content, audience, plan, authors, now);
    }

    Campaign counted() {
        return new Campaign(id, newsroom, version + 1, kind, content, audience, plan, authors, standing);
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
                        .contains(state())
                || isClaimed(result());
    }

    private static boolean isClaimed(@Nullable Tally result) {
        return result != null && result.claimed() > 0;
    }

    /** Whether it is over and nobody has it, so that it can be written anew without telling anybody twice. */
    public boolean wentToNobody() {
        Tally became = result();
        return EnumSet.of(State.RECALLED, State.EXPIRED).contains(state()) && became != null && became.claimed() == 0;
    }

    /** What it is called among editors. */
    public String title() {
        return content.anyWords().title();
    }
}
