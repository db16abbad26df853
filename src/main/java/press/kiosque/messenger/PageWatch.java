package press.kiosque.messenger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.messenger.PageNotice.Kind;

/** Takes events that concern a whole Page: a block stops all sending, the end of a block lets it go on. */
@Component
public class PageWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PageWatch.class);

    private final PageNotices notices;

    PageWatch(PageNotices notices) {
        this.notices = notices;
    }

    /** Notes the event; safe to repeat. */
    public void receive(Inbound.PageEvent event) {
        if (event instanceof Inbound.PolicyEnforced policy) {
            enforced(policy);
        } else {
            LOG.info("Page event: newsroom={} {}", event.source().newsroom(), event);
        }
    }

    private void enforced(Inbound.PolicyEnforced policy) {
        String newsroom = policy.source().newsroom();
        switch (policy.action()) {
            case WARNED -> add(policy, Kind.POLICY_WARNED);
            case BLOCKED -> add(policy, Kind.POLICY_BLOCKED);
            case UNBLOCKED -> notices.lift(newsroom, Kind.POLICY_BLOCKED);
        }
    }

    private void add(Inbound.PolicyEnforced policy, Kind kind) {
        String reason = policy.reason() == null ? "" : policy.reason();
        notices.add(
                PageNotice.of(policy.source().newsroom(), kind, policy.source().at(), reason));
    }
}
