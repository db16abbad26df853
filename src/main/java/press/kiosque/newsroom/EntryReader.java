package press.kiosque.newsroom;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads a newsroom's YAML into records, and writes it; what it refuses it names in the words of the file. */
final class EntryReader {

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(NON_EMPTY))
            .build();

    /** The whole of a file. */
    JsonNode file(String text) {
        try {
            return yaml.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not valid YAML: " + e.getOriginalMessage() + at(e), e);
        }
    }

    private static String at(JacksonException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }

    /** The entries of a list under this key, if it is there. */
    <T> List<T> list(String key, JsonNode list, Class<T> type) {
        if (!list.isArray() && !list.isNull() && !list.isMissingNode()) {
            throw new IllegalArgumentException(key + ": write a list, with a hyphen before each entry");
        }
        Set<String> ids = new HashSet<>();
        var entries = new ArrayList<T>();
        for (JsonNode node : list) {
            String id = node.path("id").asString("");
            if (!id.isEmpty() && !ids.add(id)) {
                throw new IllegalArgumentException(key + ": the id '" + id + "' stands there twice");
            }
            entries.add(entry(key + " " + (id.isEmpty() ? "without id" : id), node, type));
        }
        return entries;
    }

    /** One entry, called so in messages. */
    <T> T entry(String name, JsonNode node, Class<T> type) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(name + ": an entry is written as keys with values, such as id: une");
        }
        try {
            return yaml.treeToValue(node, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + ": " + words(e), e);
        }
    }

    private static String words(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown key '" + unknown.getPropertyName() + "'; known are "
                    + new TreeSet<>(unknown.getKnownPropertyIds());
        }
        String key = e instanceof DatabindException at && !at.getPath().isEmpty()
                ? at.getPath().get(0).getPropertyName() + ": "
                : "";
        return key
                + (e instanceof InvalidFormatException wrong
                        ? "'" + wrong.getValue() + "' is of the wrong kind"
                        : e.getOriginalMessage());
    }

    /** What an entry is called; empty if it has no id. */
    String id(Object entry) {
        return yaml.valueToTree(entry).path("id").asString("");
    }

    /** The text of a file. */
    String text(Object file) {
        return yaml.writeValueAsString(file);
    }
}
