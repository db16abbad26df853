package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /{version}/{id}}: the Page itself, or the profile of a reader who has written to it. */
@RestController
final class GraphNodeController {

    private static final Set<String> FIELDS =
            Set.of("id", "name", "first_name", "last_name", "profile_pic", "locale", "timezone", "gender");

    private final GraphAccess access;
    private final Readers readers;
    private final Clock clock;

    GraphNodeController(GraphAccess access, Readers readers, MovableClock clock) {
        this.access = access;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping("/{version:v\\d+\\.\\d+}/{id}")
    Map<String, Object> node(@PathVariable String id, HttpServletRequest request) {
        GraphRequest call = GraphRequest.of(request);
        Page page = access.page(call);
        if (id.equals("me") || id.equals(page.id())) {
            return Map.of("id", page.id(), "name", page.settings().name());
        }
        Reader reader = readers.find(id)
                .filter(found -> found.page() == page && found.conversation().hasBegun())
                .orElseThrow(() -> GraphError.notThere(id));
        return profile(reader, call.text("fields").orElse("first_name,last_name,id"));
    }

    private Map<String, Object> profile(Reader reader, String fields) {
        Map<String, Object> profile = new LinkedHashMap<>();
        for (String field : List.of(fields.split(","))) {
            if (!FIELDS.contains(field)) {
                throw GraphError.invalid("fields: tried accessing nonexisting field (" + field + ")");
            }
            value(reader, field, profile);
        }
        profile.put("id", reader.psid());
        return profile;
    }

    private void value(Reader reader, String field, Map<String, Object> profile) {
        switch (field) {
            case "name" -> profile.put(field, reader.name());
            case "first_name" -> profile.put(field, reader.firstName());
            case "last_name" -> profile.put(field, reader.lastName());
            case "locale" -> profile.put(field, reader.locale());
            case "timezone" -> profile.put(field, hours(reader));
            default -> {
                // a picture and a gender are never known: Graph leaves out what it may not tell
            }
        }
    }

    private Number hours(Reader reader) {
        double hours = reader.hoursFromGmt(clock.instant());
        if (hours == Math.rint(hours)) {
            return (int) hours;
        }
        return hours;
    }
}
