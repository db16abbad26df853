package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import press.kiosque.digest.DigestSettings.FreshBy;
import press.kiosque.digest.DigestSettings.Ranking;

class DigestSettingsTest {

    @Test
    void aDigestThatIsNeverUsefulIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Duration.ofHours(-1), 1, 2000))
                .withMessageContaining("useful-for");
    }

    @Test
    void aRunNeedsAPartAndAChunk() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Duration.ofHours(6), 0, 2000))
                .withMessageContaining("partitions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Duration.ofHours(6), 1, 0))
                .withMessageContaining("chunk");
    }

    private static DigestSettings settings(Duration usefulFor, int partitions, int chunk) {
        return new DigestSettings(
                Duration.ofHours(36),
                Duration.ofHours(8),
                usefulFor,
                FreshBy.PUBLISHED,
                partitions,
                chunk,
                Ranking.DEFAULT);
    }
}
