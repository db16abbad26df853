package press.kiosque.admin;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Campaign;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.newsroom.Ahead;
import press.kiosque.newsroom.Ahead.Coming;
import press.kiosque.newsroom.Ahead.Whom;
import press.kiosque.newsroom.Newsroom;

/** What goes out to a newsroom's readers: what has gone today, and what is to come. */
@Component
@ConditionalOnWebApplication
class Outgoing {

    private final LedgerCounts ledger;
    private final Occasions occasions;
    private final List<Ahead> features;

    Outgoing(LedgerCounts ledger, Occasions occasions, List<Ahead> features) {
        this.ledger = ledger;
        this.occasions = occasions;
        this.features = features;
    }

    /** What has gone since this moment, the newest first. */
    List<Gone> since(Newsroom newsroom, Instant moment, Locale language) {
        return OccasionToday.of(ledger.since(newsroom.id(), moment)).stream()
                .filter(occasion -> !occasion.occasion().startsWith(Campaign.TEST))
                .map(occasion -> new Gone(
                        occasion.kind(),
                        occasions
                                .name(newsroom.id(), occasion.occasion(), language)
                                .orElse(occasion.occasion()),
                        occasions.page(occasion.occasion()).orElse(null),
                        occasion.from().atZone(newsroom.zone()),
                        occasion))
                .toList();
    }

    /** What is to come until this moment, the next first. */
    List<Next> until(Newsroom newsroom, Instant moment, Locale language) {
        return features.stream()
                .flatMap(feature -> feature.of(newsroom, moment, language).stream())
                .sorted(Comparator.comparing(Coming::at).thenComparing(Coming::page))
                .map(coming -> new Next(coming, coming.at().atZone(newsroom.zone()), coming.whom()))
                .toList();
    }

    /**
     * An occasion as the page shows it.
     *
     * @param name empty where its kind says all
     * @param page where more is told of it; null where nothing is
     */
    record Gone(DeliveryKind kind, String name, @Nullable String page, ZonedDateTime from, OccasionToday counts) {}

    /**
     * Something to come as the page shows it.
     *
     * @param whom null while readers are being counted
     */
    record Next(Coming what, ZonedDateTime at, @Nullable Whom whom) {

        /** Why the others would not get it, what concerns most of them first. */
        public List<Map.Entry<String, Long>> reasons() {
            return whom == null
                    ? List.of()
                    : whom.not().entrySet().stream()
                            .sorted(Map.Entry.<String, Long>comparingByValue()
                                    .reversed()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .toList();
        }
    }
}
