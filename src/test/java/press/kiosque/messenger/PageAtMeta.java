package press.kiosque.messenger;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What Meta keeps of a Page and an app: profile, subscriptions, token. Gives Graph's answers about them. */
final class PageAtMeta implements Function<GraphStub.Asked, GraphStub.Answer> {

    final ObjectNode profile = JsonNodeFactory.instance.objectNode();
    final ArrayNode apps = JsonNodeFactory.instance.arrayNode();
    final ArrayNode subscriptions = JsonNodeFactory.instance.arrayNode();
    final ObjectNode token = JsonNodeFactory.instance
            .objectNode()
            .put("app_id", "555")
            .put("profile_id", "100")
            .put("is_valid", true)
            .put("expires_at", 0);

    PageAtMeta() {
        token.putArray("scopes").add("pages_messaging").add("pages_manage_metadata");
    }

    @Override
    public GraphStub.Answer apply(GraphStub.Asked request) {
        String path = request.address().getPath();
        String edge = path.substring(path.lastIndexOf('/') + 1);
        if (request.method().equals("GET")) {
            return new GraphStub.Answer(200, "{\"data\":" + held(edge) + "}");
        }
        change(edge, (ObjectNode) Cast.JSON.readTree(request.body()));
        return new GraphStub.Answer(200, "{\"success\":true}");
    }

    private String held(String edge) {
        return switch (edge) {
            case "messenger_profile" -> "[" + profile + "]";
            case "subscribed_apps" -> apps.toString();
            case "subscriptions" -> subscriptions.toString();
            case "debug_token" -> token.toString();
            default -> throw new AssertionError("nobody asks for " + edge);
        };
    }

    private void change(String edge, ObjectNode body) {
        switch (edge) {
            case "messenger_profile" -> profile.setAll(body);
            case "subscribed_apps" ->
                fields(
                        body,
                        "subscribed_fields",
                        apps.addObject().put("id", "555").putArray("subscribed_fields"));
            case "subscriptions" -> subscribe(body);
            default -> throw new AssertionError("nobody changes " + edge);
        }
    }

    private void subscribe(ObjectNode body) {
        subscriptions.removeAll();
        ObjectNode one = subscriptions
                .addObject()
                .put("object", body.path("object").asString())
                .put("callback_url", body.path("callback_url").asString())
                .put("active", true);
        ArrayNode named = one.putArray("fields");
        List.of(body.path("fields").asString().split(",", -1))
                .forEach(field -> named.addObject().put("name", field).put("version", "v24.0"));
    }

    private static void fields(ObjectNode body, String key, ArrayNode into) {
        List.of(body.path(key).asString().split(",", -1)).forEach(into::add);
    }
}
