package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The time in the sandbox, to be read, moved and followed. */
@RestController
@RequestMapping("/api/clock")
final class ClockController {

    private final MovableClock clock;
    private final ClockFollowers followers;
    private final Bodies bodies;

    ClockController(MovableClock clock, ClockFollowers followers, Bodies bodies) {
        this.clock = clock;
        this.followers = followers;
        this.bodies = bodies;
    }

    @GetMapping
    Time time() {
        return new Time(clock.instant(), clock.offset());
    }

    /** Moves the clock, and those that follow it. */
    @PutMapping
    Moved move(HttpServletRequest request) {
        Move move = bodies.read(request, Move.class);
        if (move.now() != null) {
            clock.set(move.now());
        }
        if (move.offset() != null) {
            clock.shift(move.offset());
        }
        return new Moved(clock.instant(), clock.offset(), followers.move(clock.offset()));
    }

    /** Takes on a follower, which learns the offset of now from the answer. */
    @PostMapping("/followers")
    Time follow(HttpServletRequest request) {
        followers.add(bodies.read(request, Follower.class).url());
        return time();
    }

    /** The time as told: the moment, and how far it is from the real one. */
    record Time(Instant now, Duration offset) {}

    /** The time after a move, and who moved along. */
    record Moved(Instant now, Duration offset, List<String> followers) {}

    /** An address that takes {@code PUT {"offset":"PT3H"}}. */
    record Follower(String url) {

        Follower {
            PageSettings.requireAddress(Required.text(url, "url", "\"http://127.0.0.1:9000/clock\""));
        }
    }

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
