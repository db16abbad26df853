package press.kiosque.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A reader's profile as Graph tells it. See "User Profile API" for who may read what. */
final class ReaderNode {

    private static final Set<String> FIELDS =
            Set.of("id", "name", "first_name", "last_name", "profile_pic", "locale", "timezone", "gender");
    private static final Map<String, String> PERMISSIONS =
            Map.of("locale", "pages_user_locale", "timezone", "pages_user_timezone", "gender", "pages_user_gender");

    private ReaderNode() {}

    static JsonNode of(Reader reader, List<String> fields, Instant now) {
        if (reader.isPhoneOnly()) {
            throw GraphError.noProfile(2018218, "This person has no profile: the account is a phone number");
        }
        ObjectNode node = Json.object();
        for (String field : fields.equals(List.of("")) ? List.of("first_name", "last_name") : fields) {
            if (!FIELDS.contains(field)) {
                throw GraphError.invalid("fields: tried accessing nonexisting field (" + field + ")");
            }
            String permission = PERMISSIONS.get(field);
            if (permission != null && !reader.page().settings().may().granted().contains(permission)) {
                throw GraphError.noProfile(2018247, "Insufficient permission to access user profile: " + permission);
            }
            put(reader, field, now, node);
        }
        return node.put("id", reader.psid());
    }

    private static void put(Reader reader, String field, Instant now, ObjectNode node) {
        switch (field) {
            case "name" -> node.put(field, reader.name());
            case "first_name" -> node.put(field, reader.firstName());
            case "last_name" -> node.put(field, reader.lastName());
            case "locale" -> node.put(field, reader.locale());
            case "timezone" -> putHours(reader.hoursFromGmt(now), node);
            default -> {
                // a picture and a gender are never known: Graph leaves out what it may not tell
            }
        }
    }

    private static void putHours(double hours, ObjectNode node) {
        if (hours == Math.rint(hours)) {
            node.put("timezone", (int) hours);
        } else {
            node.put("timezone", hours);
        }
    }
}
