package press.kiosque.canary;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;

/** Follows a round in the ledger; a few rows by their ids. */
@Component
class CanaryTrail {

    private static final int ATTEMPTS = 4;

    private final CanarySettings settings;
    private final Deliveries deliveries;

    CanaryTrail(CanarySettings settings, Deliveries deliveries) {
        this.settings = settings;
        this.deliveries = deliveries;
    }

    /** Where the round stands; empty once a reader's row was accepted and its echo came back. */
    Optional<String> missing(Round round) {
        List<Delivery> rows = deliveries.find(settings.readersOf(round.newsroom()).stream()
                .flatMap(reader -> IntStream.rangeClosed(1, ATTEMPTS)
                        .mapToObj(attempt -> Delivery.id(round.occasion(), reader, attempt)))
                .toList());
        if (rows.stream().anyMatch(row -> row.outcome() == Outcome.ACCEPTED && row.echoedAt() != null)) {
            return Optional.empty();
        }
        if (rows.stream().anyMatch(row -> row.outcome() == Outcome.ACCEPTED)) {
            return Optional.of("Messenger took it, but no echo came back by the webhook");
        }
        return Optional.of(rows.stream()
                .filter(row -> row.outcome() != null)
                .map(row -> row.outcome() + " " + (row.reason() == null ? "" : row.reason()))
                .findFirst()
                .orElse("it waits in the queue, or the Page takes nothing"));
    }
}
