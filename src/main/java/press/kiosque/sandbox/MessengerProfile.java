package press.kiosque.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import press.kiosque.sandbox.Message.Button;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a Page shows around its threads: greeting, Get Started, menu, first questions; each property as it was set. */
final class MessengerProfile {

    private final ObjectNode properties = JsonNodeFactory.instance.objectNode();

    /** Sets the properties that were given, once all of them are found right. */
    synchronized void set(Shape given) {
        ProfileShape.check(given);
        if (given.has("persistent_menu") && !given.has("get_started") && !properties.has("get_started")) {
            throw given.refuse("persistent_menu", "needs get_started to be set first");
        }
        properties.setAll((ObjectNode) given.node());
    }

    synchronized void delete(Set<String> names) {
        if (names.contains("get_started") && properties.has("persistent_menu") && !names.contains("persistent_menu")) {
            throw GraphError.invalid("fields: get_started cannot go while there is a persistent_menu");
        }
        properties.remove(names);
    }

    /** Those of the named properties that are set. */
    synchronized ObjectNode get(Set<String> names) {
        return properties.deepCopy().retain(names);
    }

    /** What tapping Get Started sends. */
    synchronized Optional<String> getStarted() {
        return Optional.ofNullable(properties.get("get_started"))
                .map(started -> started.path("payload").asString());
    }

    /** The words before the thread begins, with the reader's name in them. */
    synchronized Optional<String> greeting(Reader reader) {
        return forLocale("greeting", reader.locale()).map(greeting -> greeting.path("text")
                .asString()
                .replace("{{user_first_name}}", reader.firstName())
                .replace("{{user_last_name}}", reader.lastName())
                .replace("{{user_full_name}}", reader.name()));
    }

    synchronized List<Button> menu(String locale) {
        return entries("persistent_menu", locale).stream()
                .map(entry -> new Button(
                        entry.path("type").asString(),
                        entry.path("title").asString(),
                        entry.has("url") ? entry.get("url").asString() : null,
                        entry.has("payload") ? entry.get("payload").asString() : null))
                .toList();
    }

    /** Questions to begin with, as buttons that send their payload. */
    synchronized List<Button> iceBreakers(String locale) {
        return entries("ice_breakers", locale).stream()
                .map(entry -> new Button(
                        "postback",
                        entry.path("question").asString(),
                        null,
                        entry.path("payload").asString()))
                .toList();
    }

    private List<JsonNode> entries(String property, String locale) {
        return forLocale(property, locale)
                .map(chosen -> StreamSupport.stream(
                                chosen.path("call_to_actions").spliterator(), false)
                        .toList())
                .orElse(List.of());
    }

    private Optional<JsonNode> forLocale(String property, String locale) {
        return withLocale(property, locale).or(() -> withLocale(property, "default"));
    }

    private Optional<JsonNode> withLocale(String property, String locale) {
        return StreamSupport.stream(properties.path(property).spliterator(), false)
                .filter(entry -> entry.path("locale").asString().equals(locale))
                .findFirst();
    }
}
