package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.kiosque.campaign.Canary.Verdict;

class CanaryTest {

    private static final Instant HANDED = Instant.parse("2026-11-22T09:00:00Z");

    private final Canary canary = new Canary(new CampaignSettings.Canary(0.01, 20, Duration.ofSeconds(30), 0.1));

    @Test
    void whoWasErasedAmongTheFirstOnesHoldsNobodyUpForLong() {
        Tally oneIsMissing = tally(19);

        assertThat(judge(oneIsMissing, Duration.ofMinutes(9))).isEqualTo(Verdict.WAIT);
        assertThat(judge(oneIsMissing, Duration.ofMinutes(11))).isEqualTo(Verdict.GO_ON);
    }

    @Test
    void whileNothingWasTriedNothingIsJudged() {
        assertThat(judge(tally(0), Duration.ofHours(2))).isEqualTo(Verdict.WAIT);
    }

    @Test
    void onceAllHaveItTheOthersFollow() {
        assertThat(judge(tally(20), Duration.ofSeconds(31))).isEqualTo(Verdict.GO_ON);
    }

    private Verdict judge(Tally tally, Duration after) {
        var sending = new Sending("push", HANDED, Sending.Stage.CANARY, HANDED, HANDED, 20, 2000, 2000, 4711, null);
        return canary.judge(tally, sending, HANDED.plus(after));
    }

    private static Tally tally(long delivered) {
        return new Tally(delivered, Map.of("OPEN_WINDOW", delivered), List.of(), 0, 0, delivered, 0);
    }
}
