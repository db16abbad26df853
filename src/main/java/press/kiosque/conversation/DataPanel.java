package press.kiosque.conversation;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.SubscriberPanel;

/** Lets editors hand over what is held about a reader, and chief editors erase it. */
@Component
@Order(3)
@ConditionalOnWebApplication
class DataPanel implements SubscriberPanel {

    private final Colleagues colleagues;

    DataPanel(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public String template() {
        return "readers/_data";
    }

    @Override
    public Panel content(Subscriber reader, ZoneId zone) {
        Colleague who = colleagues.of(requireNonNull(
                SecurityContextHolder.getContext().getAuthentication(), "pages are for who is signed in"));
        return new Panel(reader, who.mayWrite(), who.mayApprove());
    }

    /** The reader, and what whoever looks may do. */
    record Panel(Subscriber reader, boolean mayHandOver, boolean mayErase) {}
}
