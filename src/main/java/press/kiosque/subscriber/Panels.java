package press.kiosque.subscriber;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** A reader's page: the reader, and what each feature shows of them. */
@Component
@ConditionalOnWebApplication
class Panels {

    private final Subscribers subscribers;
    private final List<SubscriberPanel> panels;

    Panels(Subscribers subscribers, List<SubscriberPanel> panels) {
        this.subscribers = subscribers;
        this.panels = panels;
    }

    /** The reader of this id. */
    Optional<Subscriber> find(String id) {
        return subscribers.find(id);
    }

    /** What the features show, in their order. */
    List<Filled> of(Subscriber reader, ZoneId zone) {
        return panels.stream()
                .map(panel -> new Filled(panel.template(), panel.content(reader, zone)))
                .toList();
    }

    /** A panel with its content. */
    record Filled(String template, Object content) {}
}
