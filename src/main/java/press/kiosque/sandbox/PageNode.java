package press.kiosque.sandbox;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A Page as Graph tells it. */
final class PageNode {

    private PageNode() {}

    static JsonNode of(Page page, List<String> fields) {
        ObjectNode node = Json.object();
        boolean byDefault = fields.equals(List.of(""));
        for (String field : byDefault ? List.of("name") : fields) {
            switch (field) {
                case "id" -> {
                    // always told, below
                }
                case "name" -> node.put("name", page.settings().name());
                case "messaging_feature_status" ->
                    node.putObject(field)
                            .put("hop_v2", true)
                            .put("msgr_multi_app", page.settings().route().defaultApp() != null)
                            .put("ig_multi_app", false);
                default -> throw GraphError.invalid("fields: tried accessing nonexisting field (" + field + ")");
            }
        }
        return node.put("id", page.id());
    }
}
