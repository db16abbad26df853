package press.kiosque.messenger;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of the allowed calls is used up, as Graph tells in headers once there is some volume.
 *
 * @param percent the highest of all percentages told; 100 means that calls are refused
 * @param regainAccess how long calls will be refused; zero if they are not
 * @see <a href="https://developers.facebook.com/docs/graph-api/overview/rate-limiting">Rate limits of Graph</a>
 */
record Usage(int percent, Duration regainAccess) {

    /** Nothing was told. */
    static final Usage NONE = new Usage(0, Duration.ZERO);

    private static final List<String> HEADERS = List.of("X-Business-Use-Case-Usage", "X-App-Usage", "X-Page-Usage");
    private static final List<String> PERCENTAGES = List.of("call_count", "total_cputime", "total_time");

    /** What the headers tell; {@link #NONE} if they tell nothing that can be read. */
    static Usage in(HttpHeaders headers, JsonMapper json) {
        return HEADERS.stream()
                .flatMap(name -> headers.allValues(name).stream())
                .flatMap(value -> entries(value, json))
                .map(Usage::of)
                .reduce(NONE, Usage::worse);
    }

    /** An object of percentages, or such objects in lists by business or Page. */
    private static Stream<JsonNode> entries(String header, JsonMapper json) {
        try {
            JsonNode usage = json.readTree(header);
            return Stream.concat(
                    Stream.of(usage),
                    usage.valueStream().filter(JsonNode::isArray).flatMap(JsonNode::valueStream));
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    private static Usage of(JsonNode entry) {
        int percent = PERCENTAGES.stream()
                .mapToInt(name -> entry.path(name).asInt(0))
                .max()
                .orElse(0);
        int minutes = Math.max(0, entry.path("estimated_time_to_regain_access").asInt(0));
        return new Usage(percent, Duration.ofMinutes(minutes));
    }

    private Usage worse(Usage other) {
        Duration longer = regainAccess.compareTo(other.regainAccess) >= 0 ? regainAccess : other.regainAccess;
        return new Usage(Math.max(percent, other.percent), longer);
    }
}
