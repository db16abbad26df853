package press.kiosque.feed;

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
        @Nullable String words) {

    /** A feed that was just added: due at once. */
    public static final FeedState NEVER_READ =
            new FeedState(Health.NEVER_READ, Instant.EPOCH, null, null, null, null, 0, null, null);

    /** So many failures in a row are more than a passing cloud. */
    private static final int FAILURES_TO_WORRY = 3;

    /** What an editor is told about a feed. */
    public enum Health {
        /** It was just added. */
        NEVER_READ,
        /** The last reading went well. */
        HEALTHY,
        /** The last reading failed, but it may be a passing cloud. */
        STUMBLING,
        /** Nothing was read for several attempts: somebody should look. */
        FAILING
    }

    /** The server says that nothing changed. */
    FeedState unchanged(Instant now, Instant next) {
        return new FeedState(Health.HEALTHY, next, now, lastChangedAt, etag, lastModified, 0, null, null);
    }

    /** A version was read; {@code changed} if it brought any article that was new or different. */
    FeedState read(Instant now, Instant next, boolean changed, FetchResult.Fetched fetched) {
        return new FeedState(
                Health.HEALTHY,
                next,
                now,
                changed ? now : lastChangedAt,
                fetched.etag(),
                fetched.lastModified(),
                0,
                null,
                null);
    }

    /** The reading failed. */
    FeedState failed(Instant now, Instant next, FeedTrouble cause, String facts) {
        var worse = failures + 1 < FAILURES_TO_WORRY ? Health.STUMBLING : Health.FAILING;
        return new FeedState(worse, next, now, lastChangedAt, etag, lastModified, failures + 1, cause, facts);
    }
}
