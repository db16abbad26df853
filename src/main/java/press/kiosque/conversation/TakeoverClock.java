package press.kiosque.conversation;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives threads back to the bot when nobody speaks in them any more, and sees that it says so; for route {@code takeover}. */
@Component
public class TakeoverClock {

    private static final Logger LOG = LoggerFactory.getLogger(TakeoverClock.class);

    private final Takeovers takeovers;
    private final BotReturn back;
    private final ConversationSettings settings;
    private final Clock clock;

    TakeoverClock(Takeovers takeovers, BotReturn back, ConversationSettings settings, Clock clock) {
        this.takeovers = takeovers;
        this.back = back;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks at every thread that is not simply the bot's; one that fails keeps none of the others waiting. Safe to repeat. */
    public void look() {
        Instant now = clock.instant();
        for (Takeover thread : takeovers.open()) {
            try {
                look(thread, now);
            } catch (RuntimeException e) {
                LOG.warn("A thread could not be given back, and is tried again. reader={}", thread.subscriber(), e);
            }
        }
    }

    private void look(Takeover thread, Instant now) {
        if (isIdle(thread, now)) {
            LOG.info(
                    "The bot takes a thread back: nobody spoke any more. reader={} was={}",
                    thread.subscriber(),
                    thread.state());
            takeovers.change(thread.subscriber(), seen -> isIdle(seen, now) ? seen.returned(now) : seen);
            back.give(thread.subscriber());
        } else if (thread.isReturnDue()) {
            back.give(thread.subscriber());
        }
    }

    private boolean isIdle(Takeover thread, Instant now) {
        return !now.isBefore(thread.idleAt(settings));
    }
}
