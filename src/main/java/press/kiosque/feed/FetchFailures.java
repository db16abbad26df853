package press.kiosque.feed;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.RedirectException;
import org.apache.hc.client5.http.UnsupportedSchemeException;
import org.jspecify.annotations.Nullable;

/** Tells why a feed could not be fetched, from what the server answered or from what went wrong on the way. */
final class FetchFailures {

    private FetchFailures() {}

    /** An answer that is not the feed. */
    static FetchResult.Failed of(int status, @Nullable String reason, @Nullable String retryAfter) {
        FeedTrouble trouble =
                switch (status) {
                    case 401, 403, 451 -> FeedTrouble.FORBIDDEN;
                    case 404 -> FeedTrouble.NOT_FOUND;
                    case 410 -> FeedTrouble.GONE;
                    case 429 -> FeedTrouble.TOO_MANY_REQUESTS;
                    default -> status >= 500 ? FeedTrouble.SERVER_ERROR : FeedTrouble.ODD_ANSWER;
                };
        String words = "answered " + status + (reason == null || reason.isBlank() ? "" : " " + reason);
        return new FetchResult.Failed(trouble, words, seconds(retryAfter));
    }

    /** No answer. */
    static FetchResult.Failed of(IOException e) {
        Throwable cause = e instanceof ClientProtocolException && e.getCause() != null ? e.getCause() : e;
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new FetchResult.Failed(trouble(cause), words);
    }

    private static FeedTrouble trouble(Throwable cause) {
        if (cause instanceof AddressGuard.Refused) {
            return FeedTrouble.REFUSED_ADDRESS;
        } else if (cause instanceof UnknownHostException) {
            return FeedTrouble.UNKNOWN_HOST;
        } else if (cause instanceof SSLException) {
            return FeedTrouble.INSECURE;
        } else if (cause instanceof SocketTimeoutException) {
            return FeedTrouble.TOO_SLOW;
        } else if (cause instanceof RedirectException) {
            return FeedTrouble.REDIRECTS;
        } else if (cause instanceof UnsupportedSchemeException) {
            return FeedTrouble.BAD_ADDRESS;
        }
        return FeedTrouble.UNREACHABLE;
    }

    /** Servers write seconds; the other form, a date, is rare and our own back-off serves as well. */
    private static Optional<Duration> seconds(@Nullable String retryAfter) {
        return Optional.ofNullable(retryAfter)
                .filter(text -> text.strip().matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text.strip())));
    }
}
