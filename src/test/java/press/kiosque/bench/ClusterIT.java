package press.kiosque.bench;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two real nodes share one digest, and one of them is killed in the middle of it. */
@Timeout(value = 10, unit = MINUTES)
class ClusterIT {

    private static final int READERS = 300;
    private static final int PER_SECOND = 40;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostNorDoubledWhenANodeDies() throws IOException {
        try (var trial = new ClusterTrial(folder, 2, 4, PER_SECOND, step -> {})) {
            ClusterTrial.Outcome outcome = trial.run(READERS, 1);

            assertThat(outcome.lost()).isZero();
            assertThat(outcome.doubled()).isZero();
            assertThat(outcome.perSecond()).isLessThan(PER_SECOND + 1);
            assertThat(outcome.putOff()).isZero();
            assertThat(outcome.builders()).isEqualTo(2);
        }
    }
}
