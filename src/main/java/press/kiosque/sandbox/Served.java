package press.kiosque.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** A file as it is served: with a tag made from its bytes, and the moment since when it is so. */
record Served(byte[] bytes, String type, String tag, Instant changed) {

    static Served of(byte[] bytes, String type, Instant changed) {
        return new Served(bytes, type, "\"" + Signature.of(bytes, "feed").substring(0, 32) + "\"", changed);
    }

    /** The bytes, or nothing where the caller has them already and 304 was answered. */
    @Nullable
    ResponseEntity<byte[]> answer(ServletWebRequest request) {
        if (request.checkNotModified(tag, changed.toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok().header("Content-Type", type).body(bytes);
    }
}
