package press.kiosque.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;

class LeasesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final String DIGESTS = "digest:le-kiosque";

    private static final Duration LEASE = Duration.ofSeconds(20);

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Leases one = node(NOW);
    private final Leases other = node(NOW);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void ofTwoNodesThatTickOneBuildsTheDigests() {
        assertThat(one.take(DIGESTS, LEASE)).isTrue();
        assertThat(other.take(DIGESTS, LEASE)).isFalse();
        assertThat(other.take("digest:gazette", LEASE)).isTrue();
    }

    @Test
    void theNextTickMayBeginOnceTheRunIsOver() {
        one.take(DIGESTS, LEASE);

        one.leave(DIGESTS);

        assertThat(other.take(DIGESTS, LEASE)).isTrue();
    }

    @Test
    void aNodeOfWhichNothingIsHeardIsFollowedByAnother() {
        one.take(DIGESTS, LEASE);

        assertThat(node(NOW.plusSeconds(19)).take(DIGESTS, LEASE)).isFalse();
        assertThat(node(NOW.plusSeconds(20)).take(DIGESTS, LEASE)).isTrue();
    }

    @Test
    void whoeverBuildsAPartKeepsTheLease() {
        one.take(DIGESTS, LEASE);

        node(NOW.plusSeconds(15)).keep(DIGESTS, LEASE);

        assertThat(node(NOW.plusSeconds(34)).take(DIGESTS, LEASE)).isFalse();
    }

    @Test
    void aClockThatHasBeenSetBackHoldsNobodyUp() {
        node(NOW.plusSeconds(3600)).take(DIGESTS, LEASE);

        assertThat(one.take(DIGESTS, LEASE)).isTrue();
        assertThat(other.take(DIGESTS, LEASE)).isFalse();
    }

    private Leases node(Instant now) {
        return new Leases(memory.database(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
