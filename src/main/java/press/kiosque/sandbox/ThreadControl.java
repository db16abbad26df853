package press.kiosque.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which app holds a thread, and until when. See "Conversation routing" in Messenger's documentation. */
final class ThreadControl {

    private static final Duration HOLD = Duration.ofHours(24);

    private @Nullable String owner;
    private Instant until = Instant.MIN;

    /** The app that holds the thread; nobody does when it is idle. */
    synchronized Optional<String> owner(Instant now) {
        return now.isBefore(until) ? Optional.ofNullable(owner) : Optional.empty();
    }

    synchronized Instant until() {
        return until;
    }

    synchronized void give(String app, Instant now) {
        owner = app;
        until = now.plus(HOLD);
    }

    synchronized void release() {
        owner = null;
        until = Instant.MIN;
    }

    synchronized void extend(Duration length, Instant now) {
        until = now.plus(length);
    }

    /** Notes that something was said, which keeps the thread with whoever holds it. */
    synchronized void active(Instant now) {
        if (owner(now).isPresent() && until.isBefore(now.plus(HOLD))) {
            until = now.plus(HOLD);
        }
    }
}
