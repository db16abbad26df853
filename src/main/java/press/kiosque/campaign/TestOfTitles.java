package press.kiosque.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How two titles of a push are tried on some of its readers before the others get one of them.
 *
 * @param mark readers whose lot is up to this try them, each the one that is drawn for them; -1 if nobody does
 * @param until when it ends at the latest
 * @param look what was seen last; null before the first look
 * @param end how it ended; null while it has not
 */
public record TestOfTitles(
        long mark,
        Instant until,
        @Nullable Look look,
        @Nullable End end) {

    /** Why it ended, or why there was none. */
    public enum Cause {
        /** One title was shown to be opened more often. */
        BETTER,
        /** Nothing was shown within its time. */
        NO_DIFFERENCE,
        /** One title came to more readers than chance allows: something is wrong with the test. */
        UNEVEN,
        /** An editor chose. */
        CHOSEN,
        /** None: too few can be reached to learn anything. */
        TOO_FEW,
        /** None: the push is not worth sending for long enough. */
        TOO_SHORT,
        /** None: nobody tells us who opens what. */
        UNTRACKED
    }

    /**
     * One title's readers.
     *
     * @param received who have it
     * @param counted of them, who have had it for the time of observation
     * @param opened of those, who opened it within that time
     */
    public record Arm(long received, long counted, long opened) {}

    /**
     * What was seen at one moment.
     *
     * @param firstAlone of the readers of both titles, paired as they got it: pairs of which the first title's alone opened it
     * @param secondAlone pairs of which the second title's alone did
     */
    public record Look(Instant at, Arm first, Arm second, long firstAlone, long secondAlone) {

        /** Who have it and are not counted yet. */
        public long pending() {
            return first.received - first.counted + second.received - second.counted;
        }
    }

    /**
     * Its end.
     *
     * @param others which title everybody else gets
     * @param by who ended it, {@code system} if it did itself
     */
    public record End(Cause cause, Title others, String by, Instant at) {}

    /** There is none, for this reason. */
    static TestOfTitles none(Cause why, Instant now) {
        return new TestOfTitles(-1, now, null, new End(why, Title.FIRST, Campaign.SYSTEM, now));
    }

    /** Which title this reader of the push gets. */
    Title of(String push, String reader) {
        if (Canary.lot(push, reader) <= mark) {
            return Title.drawn(push, reader);
        }
        return end == null ? Title.FIRST : end.others();
    }

    /** How it ends by what this look tells; null if it goes on. */
    @Nullable
    End ending(Look seen, boolean allSent, CampaignSettings.Titles settings) {
        if (allSent
                && TitleEvidence.isUneven(seen.first().received(), seen.second().received())) {
            return ended(Cause.UNEVEN, Title.FIRST, seen);
        }
        if (allSent && TitleEvidence.isShown(seen.firstAlone(), seen.secondAlone(), settings.level())) {
            return ended(Cause.BETTER, seen.firstAlone() > seen.secondAlone() ? Title.FIRST : Title.SECOND, seen);
        }
        boolean over = !seen.at().isBefore(until) || (allSent && seen.pending() == 0);
        return over ? ended(Cause.NO_DIFFERENCE, Title.FIRST, seen) : null;
    }

    private static End ended(Cause cause, Title others, Look seen) {
        return new End(cause, others, Campaign.SYSTEM, seen.at());
    }
}
