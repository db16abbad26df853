package press.kiosque.sandbox;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One JSON object of a Graph request, read field by field; every complaint names the field by its whole path. */
final class Shape {

    private final JsonNode node;
    private final String path;
    private final boolean loose;

    private Shape(JsonNode node, String path, boolean loose) {
        this.node = node;
        this.path = path;
        this.loose = loose;
    }

    /** A whole request. */
    static Shape of(JsonNode fields) {
        return of(fields, false);
    }

    /** A whole request; a loose one may have titles that are too long and gets them cut. */
    static Shape of(JsonNode fields, boolean loose) {
        return new Shape(fields, "", loose);
    }

    private Shape at(JsonNode part, String path) {
        if (!part.isObject()) {
            throw GraphError.invalid(path + " must be an object");
        }
        return new Shape(part, path, loose);
    }

    boolean isLoose() {
        return loose;
    }

    JsonNode node() {
        return node;
    }

    /** Refuses every field but these. */
    Shape only(Set<String> known) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw refuse(
                        name,
                        "is not known here; known are "
                                + known.stream().sorted().toList());
            }
        }
        return this;
    }

    boolean has(String name) {
        return node.has(name) && !node.get(name).isNull();
    }

    /** How many of these fields are there. */
    long count(String... names) {
        return List.of(names).stream().filter(this::has).count();
    }

    /** A text of at most so many UTF-16 units, if the field is there; an empty one is refused. */
    Optional<String> text(String name, int most) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode value = node.get(name);
        if (!value.isString()) {
            throw refuse(name, "must be a text");
        }
        String text = value.stringValue();
        if (text.isBlank()) {
            throw refuse(name, "must not be empty");
        }
        if (text.length() > most) {
            throw refuse(name, "has " + text.length() + " characters, at most " + most + " are allowed");
        }
        return Optional.of(text);
    }

    String requiredText(String name, int most) {
        return text(name, most).orElseThrow(() -> refuse(name, "is required"));
    }

    /** A title: when loose, what is too much of it is cut off. */
    String requiredTitle(String name, int most) {
        if (!loose) {
            return requiredText(name, most);
        }
        String title = requiredText(name, Integer.MAX_VALUE);
        return title.substring(0, Math.min(title.length(), most));
    }

    /** Whether the field says yes, as JSON or as the text of a form. */
    boolean isTrue(String name) {
        return has(name) && node.get(name).asString("").equals("true");
    }

    /** A whole number between these two, given as such or as a text. */
    int requiredNumber(String name, int least, int most) {
        String text = has(name) ? node.get(name).asString("") : "";
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw refuse(name, "must be a number from " + least + " to " + most);
        }
        return Integer.parseInt(text);
    }

    /** An id, given as a text or as a number. */
    Optional<String> id(String name) {
        return has(name) && node.get(name).isIntegralNumber()
                ? Optional.of(node.get(name).asString())
                : text(name, 1000);
    }

    /** One of these words, if the field is there. */
    Optional<String> word(String name, Set<String> words) {
        Optional<String> word = text(name, 1000);
        word.filter(given -> !words.contains(given)).ifPresent(given -> {
            throw refuse(name, "must be one of " + words.stream().sorted().toList() + ", not " + given);
        });
        return word;
    }

    String requiredWord(String name, Set<String> words) {
        return word(name, words)
                .orElseThrow(() -> refuse(
                        name, "is required: one of " + words.stream().sorted().toList()));
    }

    /** An absolute web address, if the field is there. */
    Optional<String> url(String name) {
        Optional<String> url = text(name, 8192);
        url.filter(given -> !isWebAddress(given)).ifPresent(given -> {
            throw refuse(name, "must be an http or https address");
        });
        return url;
    }

    String requiredUrl(String name) {
        return url(name).orElseThrow(() -> refuse(name, "is required"));
    }

    Optional<Shape> object(String name) {
        return has(name) ? Optional.of(at(node.get(name), path(name))) : Optional.empty();
    }

    Shape requiredObject(String name) {
        return object(name).orElseThrow(() -> refuse(name, "is required"));
    }

    /** The objects of a list with so many entries; none when the field is not there. */
    List<Shape> list(String name, int least, int most) {
        if (!has(name)) {
            return List.of();
        }
        JsonNode list = node.get(name);
        if (!list.isArray() || list.size() < least || list.size() > most) {
            throw refuse(
                    name,
                    "must be a list of " + least + " to " + most + " entries, not "
                            + (list.isArray() ? list.size() : "something else"));
        }
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            shapes.add(at(list.get(i), path(name) + "[" + i + "]"));
        }
        return shapes;
    }

    GraphError refuse(String name, String why) {
        return GraphError.invalid(path(name) + " " + why);
    }

    GraphError refuse(String why) {
        return GraphError.invalid(path + " " + why);
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getRawAuthority() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
