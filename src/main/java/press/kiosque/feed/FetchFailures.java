package press.kiosque.feed;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.UnsupportedSchemeException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageConstraintException;

/** Tells why a feed could not be fetched, from what the server answered or from what went wrong on the way. */
final class FetchFailures {

    private FetchFailures() {}

    /** An answer that is not the feed. */
    static FetchResult.Failed of(HttpAnswer answer, Instant now) {
        int status = answer.status();
        FeedTrouble trouble =
                switch (status) {
                    case 401, 403, 451 -> FeedTrouble.FORBIDDEN;
                    case 404 -> FeedTrouble.NOT_FOUND;
                    case 410 -> FeedTrouble.GONE;
                    case 429 -> FeedTrouble.TOO_MANY_REQUESTS;
                    default -> status >= 500 ? FeedTrouble.SERVER_ERROR : FeedTrouble.ODD_ANSWER;
                };
        String reason = answer.reason();
        String words = "HTTP " + status + (reason == null || reason.isBlank() ? "" : " " + reason);
        return new FetchResult.Failed(trouble, words, retryAfter(answer, now));
    }

    /** No answer. */
    static FetchResult.Failed of(Exception e) {
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
        } else if (cause instanceof MessageConstraintException) {
            return FeedTrouble.ODD_ANSWER;
        } else if (cause instanceof UnsupportedSchemeException) {
            return FeedTrouble.BAD_ADDRESS;
        }
        return FeedTrouble.UNREACHABLE;
    }

    /** Seconds, or a date: then measured by the server's own clock if it shows it, since ours may differ. */
    private static Optional<Duration> retryAfter(HttpAnswer answer, Instant now) {
        String text = answer.header(HttpHeaders.RETRY_AFTER).orElse("").strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        Instant theirNow =
                answer.header(HttpHeaders.DATE).flatMap(FeedDate::parse).orElse(now);
        return FeedDate.parse(text)
                .map(until -> Duration.between(theirNow, until))
                .filter(wait -> !wait.isNegative());
    }
}
