package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;

class RunLeasesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final String NEWSROOM = "le-kiosque";

    private final MemoryDatabase memory = new MemoryDatabase();
    private final RunLeases one = node(NOW);
    private final RunLeases other = node(NOW);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void ofTwoNodesThatTickOneBuildsTheDigests() {
        assertThat(one.take(NEWSROOM)).isTrue();
        assertThat(other.take(NEWSROOM)).isFalse();
        assertThat(other.take("gazette")).isTrue();
    }

    @Test
    void theNextTickMayBeginOnceTheRunIsOver() {
        one.take(NEWSROOM);

        one.leave(NEWSROOM);

        assertThat(other.take(NEWSROOM)).isTrue();
    }

    @Test
    void aNodeOfWhichNothingIsHeardIsFollowedByAnother() {
        one.take(NEWSROOM);

        assertThat(node(NOW.plusSeconds(19)).take(NEWSROOM)).isFalse();
        assertThat(node(NOW.plusSeconds(20)).take(NEWSROOM)).isTrue();
    }

    @Test
    void whoeverBuildsAPartKeepsTheLease() {
        one.take(NEWSROOM);

        node(NOW.plusSeconds(15)).keep(NEWSROOM);

        assertThat(node(NOW.plusSeconds(34)).take(NEWSROOM)).isFalse();
    }

    private RunLeases node(Instant now) {
        return new RunLeases(memory.database(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
