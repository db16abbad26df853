package press.kiosque.feed;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of asking for a feed. */
public sealed interface FetchResult {

    /**
     * A document came.
     *
     * @param bytes as sent; perhaps compressed with gzip, which the parser undoes
     * @param contentType as the server wrote it
     * @param etag to ask with next time
     * @param lastModified to ask with next time
     * @param url where it was found, after all redirects
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Fetched(
            byte[] bytes,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String lastModified,
            URI url) implements FetchResult {}

    /** Nothing changed since the version that we know. */
    record NotModified() implements FetchResult {}

    /**
     * Nothing came that could be read.
     *
     * @param cause what to tell an editor
     * @param words the facts, in English
     * @param retryAfter how long the server wants to be left alone, if it says so
     */
    record Failed(FeedTrouble cause, String words, Optional<Duration> retryAfter) implements FetchResult {

        Failed(FeedTrouble cause, String words) {
            this(cause, words, Optional.empty());
        }
    }
}
