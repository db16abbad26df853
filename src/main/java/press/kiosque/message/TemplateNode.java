package press.kiosque.message;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One object of a template together with the values that its texts can name. */
record TemplateNode(Map<String, Object> keys, TemplateText text, Locale language, Map<String, ?> model) {

    boolean has(String key) {
        return keys.containsKey(key);
    }

    /** The filled text of a key that must be there. */
    String text(String key) {
        String filled = optional(key);
        if (filled == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return filled;
    }

    /** The filled text of a key; null if the key is absent or its text comes out empty. */
    @Nullable
    String optional(String key) {
        Object value = keys.get(key);
        String filled = value == null ? "" : text.fill(value.toString(), model);
        return filled.isEmpty() ? null : filled;
    }

    /** The filled text of a key that must be there, for readers: set as its language sets it. */
    String words(String key) {
        return Typography.of(text(key), language);
    }

    /** The filled text of a key for readers; null if the key is absent or its text comes out empty. */
    @Nullable
    String optionalWords(String key) {
        String filled = optional(key);
        return filled == null ? null : Typography.of(filled, language);
    }

    /** The entries of a list, with {@code each} and {@code when} carried out; empty if the key is absent. */
    <T> List<T> each(String key, Function<TemplateNode, T> reader) {
        if (!(keys.get(key) instanceof List<?> entries)) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> child(key, entry))
                .flatMap(TemplateNode::repeated)
                .filter(TemplateNode::stands)
                .map(reader)
                .toList();
    }

    private TemplateNode child(String key, @Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("each entry of " + key + " must have keys, such as title");
        }
        var named = new HashMap<String, Object>();
        map.forEach((name, value) -> named.put(name.toString(), value));
        return new TemplateNode(named, text, language, model);
    }

    private Stream<TemplateNode> repeated() {
        if (!(keys.get("each") instanceof String each)) {
            return Stream.of(this);
        }
        String[] words = each.split(" in ", 2);
        if (words.length != 2 || !(model.get(words[1].strip()) instanceof Collection<?> values)) {
            throw new IllegalArgumentException(
                    "each: '" + each + "' must read 'name in names', and names must be a list");
        }
        return values.stream().map(value -> with(words[0].strip(), value));
    }

    private TemplateNode with(String name, @Nullable Object value) {
        var wider = new HashMap<String, Object>(model);
        wider.put(name, value);
        return new TemplateNode(keys, text, language, wider);
    }

    private boolean stands() {
        return !(keys.get("when") instanceof String condition) || text.holds(condition, model);
    }
}
