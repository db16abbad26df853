package press.kiosque.sandbox;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The small answers that Graph repeats. */
final class Json {

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode success() {
        return object().put("success", true);
    }

    /** {@code {"data":[…]}} */
    static ObjectNode data(JsonNode... entries) {
        ObjectNode answer = object();
        answer.putArray("data").addAll(List.of(entries));
        return answer;
    }

    static ArrayNode words(Collection<String> words) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        words.stream().sorted().forEach(list::add);
        return list;
    }

    /** Puts an app's id as a number where it is one, as Graph does. */
    static void putApp(ObjectNode holder, String field, String app) {
        if (app.matches("[0-9]{1,18}")) {
            holder.put(field, Long.parseLong(app));
        } else {
            holder.put(field, app);
        }
    }
}
