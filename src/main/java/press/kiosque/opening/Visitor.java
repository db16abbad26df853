package press.kiosque.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells people from programs that follow links ahead of them, such as Facebook's preview of a link.
 *
 * @see <a href="https://developers.facebook.com/docs/sharing/webmasters/web-crawlers">Meta's web crawlers</a>
 */
final class Visitor {

    private static final Pattern PROGRAM = Pattern.compile(
            "facebookexternalhit|facebot|facebookcatalog|meta-external"
                    + "|bot\\b|bot/|crawl|spider|preview|slurp|curl/|wget/|python|java/|java-http-client|okhttp|headless|monitor");

    private Visitor() {}

    /** Whether a person asks, as far as the request tells. */
    static boolean isPerson(HttpServletRequest request) {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        boolean ahead = Stream.of("Purpose", "Sec-Purpose", "X-Purpose", "X-Moz")
                .map(request::getHeader)
                .filter(Objects::nonNull)
                .anyMatch(purpose -> purpose.contains("prefetch") || purpose.contains("preview"));
        return request.getMethod().equals("GET")
                && !agent.isBlank()
                && !ahead
                && !PROGRAM.matcher(agent.toLowerCase(Locale.ROOT)).find();
    }
}
