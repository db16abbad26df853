package press.kiosque.messenger;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares what Graph holds with what we want. */
final class JsonMatch {

    private JsonMatch() {}

    /**
     * Whether everything wanted is there. Keys that Graph adds don't matter, nor does the order of entries by locale; the
     * number of entries does.
     */
    static boolean covers(JsonNode present, JsonNode wanted) {
        if (wanted.isObject()) {
            return wanted.propertyStream().allMatch(entry -> covers(present.path(entry.getKey()), entry.getValue()));
        }
        if (wanted.isArray()) {
            return present.isArray() && present.size() == wanted.size() && coversEntries(present, wanted);
        }
        return present.equals(wanted);
    }

    private static boolean coversEntries(JsonNode present, JsonNode wanted) {
        return IntStream.range(0, wanted.size()).allMatch(i -> {
            JsonNode entry = wanted.path(i);
            Stream<JsonNode> candidates = entry.has("locale") ? present.valueStream() : Stream.of(present.path(i));
            return candidates.anyMatch(candidate -> covers(candidate, entry));
        });
    }
}
