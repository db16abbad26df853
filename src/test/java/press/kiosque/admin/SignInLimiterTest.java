package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.kiosque.TestClock;

class SignInLimiterTest {

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T07:00:00Z"));
    private final SignInLimiter limiter = new SignInLimiter(clock);

    @Test
    void fiveFailuresHaveToWaitTenSecondsAndEachFurtherOneTwiceAsLong() {
        fail(5);
        assertThat(limiter.attempt("ines", 5)).contains(Duration.ofSeconds(10));

        clock.advance(Duration.ofSeconds(10));
        fail(1);
        assertThat(limiter.attempt("ines", 5)).contains(Duration.ofSeconds(20));
    }

    @Test
    void theWaitEndsAtAQuarterOfAnHour() {
        for (int i = 0; i < 30; i++) {
            clock.advance(Duration.ofMinutes(15));
            limiter.attempt("ines", 5);
        }

        assertThat(limiter.attempt("ines", 5)).contains(Duration.ofMinutes(15));
    }

    @Test
    void successForgivesWhatWentBefore() {
        fail(4);
        limiter.succeeded("ines");

        fail(4);

        assertThat(limiter.attempt("ines", 5)).isEqualTo(Optional.empty());
    }

    @Test
    void anHourForgivesToo() {
        fail(5);
        clock.advance(Duration.ofMinutes(61));

        assertThat(limiter.attempt("ines", 5)).isEqualTo(Optional.empty());
    }

    @Test
    void oneWhoGuessesStopsNobodyElse() {
        fail(5);

        assertThat(limiter.attempt("noor", 5)).isEqualTo(Optional.empty());
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(i -> limiter.attempt("ines", 5));
    }
}
