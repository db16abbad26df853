package press.kiosque.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Serves the sample newsroom: its feeds, with times that are relative to the sandbox's start, and its pictures. */
@RestController
final class SampleController {

    private static final String FOLDER = "press/kiosque/sandbox/sample";

    private final Address address;
    private final Instant started;

    SampleController(Address address, MovableClock clock) {
        this.address = address;
        this.started = clock.instant();
    }

    @GetMapping("/sample/{*path}")
    @Nullable
    ResponseEntity<byte[]> get(@PathVariable String path, ServletWebRequest request) {
        byte[] bytes = read(path);
        if (path.endsWith(".xml")) {
            String text = new Placeholders(address.url(), started).fill(new String(bytes, StandardCharsets.UTF_8));
            return new Served(text.getBytes(StandardCharsets.UTF_8), "application/xml;charset=UTF-8", started)
                    .answer(request);
        }
        String type = MediaTypeFactory.getMediaType(path)
                .orElse(MediaType.APPLICATION_OCTET_STREAM)
                .toString();
        return new Served(bytes, type, started).answer(request);
    }

    private static byte[] read(String path) {
        if (!path.matches("(/[A-Za-z0-9_][A-Za-z0-9_.-]*)+")) {
            throw missing(path);
        }
        ClassPathResource file = new ClassPathResource(FOLDER + path, SampleController.class.getClassLoader());
        if (!file.isReadable()) {
            throw missing(path);
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample " + path + " cannot be read", e);
        }
    }

    private static Refusal missing(String path) {
        return Refusal.notFound("The sample newsroom has no file " + path);
    }
}
