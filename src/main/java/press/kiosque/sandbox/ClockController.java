package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The time in the sandbox, to be read and moved. */
@RestController
@RequestMapping("/api/clock")
final class ClockController {

    private final MovableClock clock;
    private final Bodies bodies;

    ClockController(MovableClock clock, Bodies bodies) {
        this.clock = clock;
        this.bodies = bodies;
    }

    @GetMapping
    Time time() {
        return new Time(clock.instant(), clock.offset());
    }

    @PutMapping
    Time move(HttpServletRequest request) {
        Move move = bodies.read(request, Move.class);
        if (move.now() != null) {
            clock.set(move.now());
        }
        if (move.offset() != null) {
            clock.shift(move.offset());
        }
        return time();
    }

    /** The time as told: the moment, and how far it is from the real one. */
    record Time(Instant now, Duration offset) {}

    /** A wish to move the clock: to a moment, or by a length of time from the real one. */
    record Move(@Nullable Instant now, @Nullable Duration offset) {

        Move {
            if ((now == null) == (offset == null)) {
                throw new IllegalArgumentException(
                        "give either now, as in 2026-11-22T07:00:00Z, or offset, as in PT3H");
            }
        }
    }
}
