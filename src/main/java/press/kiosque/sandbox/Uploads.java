package press.kiosque.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files that were uploaded, served so that phones can show them; the newest are kept. */
@RestController
final class Uploads {

    private static final int KEPT = 20;

    private final Address address;
    private final Map<String, GraphRequest.Upload> files = new LinkedHashMap<>();

    Uploads(Address address) {
        this.address = address;
    }

    /** Keeps the file; answers its address. */
    synchronized String keep(GraphRequest.Upload file) {
        String name = Mid.next();
        files.put(name, file);
        if (files.size() > KEPT) {
            files.remove(files.keySet().iterator().next());
        }
        return address.url() + "/uploads/" + name;
    }

    /** Serves a file, never as a page that could run. */
    @GetMapping("/uploads/{name}")
    synchronized ResponseEntity<byte[]> get(@PathVariable String name) {
        GraphRequest.Upload file = files.get(name);
        if (file == null) {
            throw Refusal.notFound("There is no upload " + name + "; the newest " + KEPT + " are kept");
        }
        boolean isMedia = file.type().matches("(image/(png|jpeg|gif|webp)|audio/[a-z0-9]+|video/[a-z0-9]+)");
        return ResponseEntity.ok()
                .header("Content-Type", isMedia ? file.type() : "application/octet-stream")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }
}
