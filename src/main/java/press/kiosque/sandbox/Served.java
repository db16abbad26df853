package press.kiosque.sandbox;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** A file as it is served: with a tag made from its bytes, and the moment since when it is so. */
final class Served {

    private final byte[] bytes;
    private final String type;
    private final String tag;
    private final Instant changed;

    Served(byte[] bytes, String type, Instant changed) {
        this.bytes = bytes;
        this.type = type;
        this.tag = "\"" + Signature.of(bytes, "tag").substring(0, 32) + "\"";
        this.changed = changed;
    }

    boolean isSameAs(Served other) {
        return Arrays.equals(bytes, other.bytes) && type.equals(other.type);
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
