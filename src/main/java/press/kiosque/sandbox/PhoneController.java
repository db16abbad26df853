package press.kiosque.sandbox;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the phone page; its scripts and styles are files beside it. */
@RestController
final class PhoneController {

    private static final String POLICY = "default-src 'self'; img-src * data:; media-src *; object-src 'none';"
            + " base-uri 'none'; form-action 'self'";

    @GetMapping("/")
    ResponseEntity<Resource> phone() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-cache")
                .body(new ClassPathResource("press/kiosque/sandbox/phone/index.html"));
    }
}
