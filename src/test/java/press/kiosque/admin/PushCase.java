package press.kiosque.admin;

import java.util.Map;

/** Writes pushes on the site. */
abstract class PushCase extends SiteCase {

    static final Map<String, String> FORM = Map.of(
            "kind", "PUSH",
            "titleFr", "Le tram s’arrête",
            "summaryFr", "Plus de tram ce soir à Rouen.",
            "link", "https://example.org/tram",
            "topics", "sport");

    final String draft(Map<String, String> form) {
        editor.get("/admin/pushes/new");
        return editor.post("/admin/pushes/new", form).location();
    }

    static Map<String, String> plan(String at) {
        return Map.of("version", "1", "at", at, "zone", "Europe/Paris", "hours", "2");
    }
}
