package press.kiosque.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the reading of a feed stands.
 *
 * @param health what an editor is shown
 * @param nextPollAt when it is due again
 * @param lastPolledAt when it was last asked for
 * @param lastChangedAt when it last brought an article that was new or had changed
 * @param etag the server's name for the version that we know
 * @param lastModified the server's date of the version that we know, as it wrote it
 * @param failures readings in a row that failed
 * @param trouble why the last reading failed
 * @param words the same with its facts, for the log and the curious
 * @param pace how often it wants to be read; absent: it doesn't say
 * @param rhythm when it brings news; absent: nothing is known
 * @param moving the address to which its server sends us for good
 * @param ending since when its server says that it has ended
 * @param moved its last change of address
 */
public record FeedState(
        Health health,
        Instant nextPollAt,
        @Nullable Instant lastPolledAt,
        @Nullable Instant lastChangedAt,
        @Nullable String etag,
        @Nullable String lastModified,
        int failures,
        @Nullable FeedTrouble trouble,
        @Nullable String words,
        @Nullable FeedPace pace,
        @Nullable FeedRhythm rhythm,
        @Nullable Sighting moving,
        @Nullable Sighting ending,
        @Nullable FeedMove moved) {

    /** A feed that was just added: due at once. */
    public static final FeedState NEVER_READ = new FeedState(
            Health.NEVER_READ, Instant.EPOCH, null, null, null, null, 0, null, null, null, null, null, null, null);

    /** When a feed is due that has ended. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** So many failures in a row are more than a passing cloud. */
    private static final int FAILURES_TO_WORRY = 3;

    private static final Duration GRACE_TO_END = Duration.ofDays(3);

    /** What an editor is told about a feed. */
    public enum Health {
        /** It was just added. */
        NEVER_READ,
        /** The last reading went well. */
        HEALTHY,
        /** The last reading failed, but it may be a passing cloud. */
        STUMBLING,
        /** Nothing was read for several attempts: somebody should look. */
        FAILING,
        /** Its server has said for days that it has ended: it is not read any more. */
        GONE
    }

    /** How often it wants to be read. */
    FeedPace paceOrAny() {
        return pace == null ? FeedPace.ANY : pace;
    }

    /** When it brings news, as far as that is known. */
    public FeedRhythm rhythmOrUnknown() {
        return rhythm == null ? FeedRhythm.UNKNOWN : rhythm;
    }

    /** The server says that nothing changed. */
    FeedState unchanged(Instant now, FetchResult.ServerSaid said) {
        return good(now, lastChangedAt, etag, lastModified, said.movedTo());
    }

    /** A version was read; {@code changed} if it brought any article that was new or different. */
    FeedState read(Instant now, boolean changed, FetchResult.ServerSaid said) {
        return good(now, changed ? now : lastChangedAt, said.etag(), said.lastModified(), said.movedTo());
    }

    /** The reading failed. A feed of which the server says for days that it has ended has ended. */
    FeedState failed(Instant now, FeedTrouble cause, String facts) {
        Sighting end = cause == FeedTrouble.GONE ? Sighting.again(ending, cause.name(), now) : null;
        var worse = end != null && end.isSettled(GRACE_TO_END, now)
                ? Health.GONE
                : failures + 1 < FAILURES_TO_WORRY ? Health.STUMBLING : Health.FAILING;
        return new FeedState(
                worse,
                nextPollAt,
                now,
                lastChangedAt,
                etag,
                lastModified,
                failures + 1,
                cause,
                facts,
                pace,
                rhythm,
                moving,
                end,
                moved);
    }

    /** The same, due at this moment. */
    FeedState next(Instant at) {
        return new FeedState(
                health,
                health == Health.GONE ? NEVER : at,
                lastPolledAt,
                lastChangedAt,
                etag,
                lastModified,
                failures,
                trouble,
                words,
                pace,
                rhythm,
                moving,
                ending,
                moved);
    }

    /** The same with what was learnt of its pace and rhythm. */
    FeedState learnt(FeedPace newPace, FeedRhythm newRhythm) {
        return new FeedState(
                health,
                nextPollAt,
                lastPolledAt,
                lastChangedAt,
                etag,
                lastModified,
                failures,
                trouble,
                words,
                newPace,
                newRhythm,
                moving,
                ending,
                moved);
    }

    /** A hub told us of news. */
    FeedState told(Instant now, FeedIntake.Taken taken) {
        return new FeedState(
                health,
                nextPollAt,
                lastPolledAt,
                taken.changed() > 0 ? now : lastChangedAt,
                etag,
                lastModified,
                failures,
                trouble,
                words,
                pace,
                rhythmOrUnknown().with(taken.appeared(), now),
                moving,
                ending,
                moved);
    }

    /** The same after it took up the address to which it was sent. */
    FeedState moved(String from, Instant now) {
        return new FeedState(
                health,
                nextPollAt,
                lastPolledAt,
                lastChangedAt,
                etag,
                lastModified,
                failures,
                trouble,
                words,
                pace,
                rhythm,
                null,
                ending,
                new FeedMove(from, now));
    }

    private FeedState good(
            Instant now,
            @Nullable Instant changedAt,
            @Nullable String newEtag,
            @Nullable String newModified,
            @Nullable String movedTo) {
        return new FeedState(
                Health.HEALTHY,
                nextPollAt,
                now,
                changedAt,
                newEtag,
                newModified,
                0,
                null,
                null,
                pace,
                rhythm,
                movedTo == null ? null : Sighting.again(moving, movedTo, now),
                null,
                moved);
    }
}
