package press.kiosque.subscriber;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the reader agreed to and took back, with the words that they were shown. */
@Component
@Order(1)
@ConditionalOnWebApplication
class ConsentsPanel implements SubscriberPanel {

    private final Consents consents;

    ConsentsPanel(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String template() {
        return "readers/_consents";
    }

    @Override
    public List<Row> content(Subscriber reader, ZoneId zone) {
        return consents.of(reader.id()).stream()
                .sorted(Comparator.comparing(Consent::at).reversed())
                .map(consent -> new Row(consent.at().atZone(zone), consent))
                .toList();
    }

    /** A consent with its time in the newsroom's zone. */
    record Row(ZonedDateTime at, Consent consent) {}
}
