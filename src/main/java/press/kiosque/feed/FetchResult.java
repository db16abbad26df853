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
     * @param bytes with the compression of the transport undone
     * @param contentType as the server wrote it
     * @param url where it was found, after all redirects
     * @param said what the server says about the document
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Fetched(byte[] bytes, @Nullable String contentType, URI url, ServerSaid said) implements FetchResult {}

    /**
     * Nothing changed since the version that we know.
     *
     * @param said what the server says about the document
     */
    record NotModified(ServerSaid said) implements FetchResult {}

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

    /**
     * What a server says beside the document.
     *
     * @param etag to ask with next time
     * @param lastModified to ask with next time
     * @param freshFor how long nothing new is to be expected
     * @param movedTo where the document has moved for good, if redirects say so
     * @param links the header {@code Link}
     */
    record ServerSaid(
            @Nullable String etag,
            @Nullable String lastModified,
            Duration freshFor,
            @Nullable String movedTo,
            @Nullable String links) {}
}
