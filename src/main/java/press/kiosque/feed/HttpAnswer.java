package press.kiosque.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param status of HTTP
 * @param reason the server's word for it
 * @param headers by name in lower case; where one comes several times, with commas between
 * @param body with its compression undone; empty where nobody wants it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
record HttpAnswer(int status, @Nullable String reason, Map<String, String> headers, byte[] body) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    static HttpAnswer of(ClassicHttpResponse response, byte[] body) {
        var headers = new HashMap<String, String>();
        for (Header header : response.getHeaders()) {
            if (header.getValue() != null) {
                headers.merge(
                        header.getName().toLowerCase(Locale.ROOT),
                        header.getValue(),
                        (one, other) -> one + ", " + other);
            }
        }
        return new HttpAnswer(response.getCode(), response.getReasonPhrase(), headers, body);
    }

    /** Where it sends us, if it does. */
    Optional<String> redirect() {
        return REDIRECTS.contains(status) ? header(HttpHeaders.LOCATION) : Optional.empty();
    }

    /** Whether the other address is to be used for good. */
    boolean isForGood() {
        return List.of(301, 308).contains(status);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
