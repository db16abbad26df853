package press.kiosque.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What lets a Page send one message to one reader outside the window: tokens, opt-ins of the checkbox, comments. */
final class Passes {

    private final Map<String, Pass> passes = new ConcurrentHashMap<>();

    void issue(Kind form, String id, Reader reader, Instant now) {
        passes.put(form.field() + ":" + id, new Pass(reader, now.plus(form.lifetime)));
    }

    /** The reader behind a pass that is still good. */
    Reader reader(Kind form, String id, Instant now) {
        Pass pass = passes.get(form.field() + ":" + id);
        if (pass == null || !now.isBefore(pass.until())) {
            throw GraphError.tooLate("recipient." + form.field() + " " + id, form.lifetime);
        }
        return pass.reader();
    }

    /** Uses a pass up; of two who try at once only one succeeds. */
    void use(Kind form, String id) {
        @Nullable Pass pass = passes.remove(form.field() + ":" + id);
        if (pass == null) {
            throw GraphError.tooLate("recipient." + form.field() + " " + id, form.lifetime);
        }
    }

    /** For whom, and until when. */
    private record Pass(Reader reader, Instant until) {}

    /** The kinds, named as in {@code recipient}. */
    enum Kind {
        ONE_TIME_NOTIF_TOKEN(Duration.ofDays(365)),
        USER_REF(Duration.ofDays(1)),
        COMMENT_ID(Duration.ofDays(7)),
        POST_ID(Duration.ofDays(7));

        private final Duration lifetime;

        Kind(Duration lifetime) {
            this.lifetime = lifetime;
        }

        String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
