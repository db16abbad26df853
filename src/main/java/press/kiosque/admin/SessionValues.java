package press.kiosque.admin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What sessions hold, as bytes (Java's own serialization, since Spring Security's objects know no other way for all of them).
 * What cannot be written or read is left out: a notice is not shown, a sign-in is asked for anew.
 */
final class SessionValues {

    private static final Logger LOG = LoggerFactory.getLogger(SessionValues.class);

    /** What a sign-in, a notice for the next page and a form are made of, and no more: who writes to the store runs nothing. */
    private static final ObjectInputFilter OURS =
            ObjectInputFilter.Config.createFilter("maxdepth=50;maxbytes=5000000;java.lang.*;java.util.**;java.time.**;"
                    + "java.math.*;java.net.URI;jakarta.servlet.http.*;org.springframework.security.**;"
                    + "org.springframework.web.servlet.*;org.springframework.util.*;press.kiosque.**;!*");

    private SessionValues() {}

    /** The value as bytes; empty for null and for what cannot be written. */
    static Optional<byte[]> bytes(String name, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            LOG.error("A session's value cannot be stored and is left out: name={} cause={}", name, e.toString());
            return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }

    /** The value of these bytes; empty if another version wrote them, which this one cannot read. */
    static Optional<Object> of(String name, byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(OURS);
            return Optional.of(in.readObject());
        } catch (IOException | ClassNotFoundException e) {
            LOG.warn("A session's value cannot be read and is left out: name={} cause={}", name, e.toString());
            return Optional.empty();
        }
    }
}
