package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::99, 20010db800010002",
        "2001:db8:1:3::99, 20010db800010003",
        "0:0:0:0:0:0:0:1, 0000000000000000",
        "::ffff:192.0.2.7, 192.0.2.7",
        "no address, no address",
        "cafe::1::2, cafe::1::2"
    })
    void whoHasANetworkOfIpV6AddressesIsOnePlaceAllTheSame(String address, String place) {
        assertThat(Place.of(address)).isEqualTo(place);
    }

    @Test
    void ofANameOnlyAsMuchIsRememberedAsAnyNameHas() {
        assertThat(User.beginning(" INES ")).isEqualTo("ines");
        assertThat(User.beginning("i".repeat(2_000_000))).hasSize(64);
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(i -> limiter.attempt("ines", 5));
    }
}
