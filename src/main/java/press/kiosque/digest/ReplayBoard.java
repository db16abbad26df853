package press.kiosque.digest;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Aside;

/** Replays days aside, one after the other, and keeps what came of it for a while. */
@Component
@ConditionalOnWebApplication
class ReplayBoard {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int EXAMPLES = 5;

    private final DigestReplay replay;
    private final Aside<Optional<ReplayReport>> replayed;

    ReplayBoard(DigestReplay replay) {
        this.replay = replay;
        this.replayed = new Aside<>(1, FRESH);
    }

    /** What came of it, itself empty if the ledger holds no digest of that day; empty while it goes on. */
    Optional<Optional<ReplayReport>> of(String newsroom, LocalDate day, DigestSettings settings) {
        return replayed.of(
                "replay of " + newsroom + " " + day + " " + RankingNames.values(settings),
                () -> replay.replay(newsroom, day, EXAMPLES, settings));
    }

    @PreDestroy
    void close() {
        replayed.close();
    }
}
