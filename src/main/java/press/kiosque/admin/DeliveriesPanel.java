package press.kiosque.admin;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Reach;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.SubscriberPanel;

/** What was brought to a reader, and why the rest was not. */
@Component
@Order(2)
@ConditionalOnWebApplication
class DeliveriesPanel implements SubscriberPanel {

    private static final int SHOWN = 100;

    private final Deliveries deliveries;
    private final Occasions occasions;

    DeliveriesPanel(Deliveries deliveries, Occasions occasions) {
        this.deliveries = deliveries;
        this.occasions = occasions;
    }

    @Override
    public String template() {
        return "readers/_deliveries";
    }

    @Override
    public Panel content(Subscriber reader, ZoneId zone) {
        List<Delivery> all = deliveries.of(reader.id());
        List<Row> newest = all.stream()
                .sorted(Comparator.comparing(Delivery::claimedAt).reversed())
                .limit(SHOWN)
                .map(delivery -> row(delivery, zone))
                .toList();
        return new Panel(newest, all.size());
    }

    private Row row(Delivery delivery, ZoneId zone) {
        Locale language = LocaleContextHolder.getLocale();
        return new Row(
                delivery.claimedAt().atZone(zone),
                delivery.kind(),
                occasions
                        .name(delivery.newsroom(), delivery.occasion(), language)
                        .orElse(""),
                delivery.occasion(),
                delivery.attempt(),
                delivery.state(),
                UnsentReasons.code(delivery.reason()),
                delivery.reason(),
                delivery.rule());
    }

    /** The newest rows, and how many there are. */
    record Panel(List<Row> rows, int total) {}

    /**
     * A row of the ledger as the page shows it.
     *
     * @param name of the occasion, empty where its kind says all
     * @param state an outcome, or {@code CLAIMED}
     * @param code the reason where we have a sentence for it
     * @param reason as the ledger has it
     * @param rule by which it went; null if it did not, or if nobody knows
     */
    record Row(
            ZonedDateTime at,
            DeliveryKind kind,
            String name,
            String occasion,
            int attempt,
            String state,
            @Nullable String code,
            @Nullable String reason,
            Reach.@Nullable Rule rule) {}
}
