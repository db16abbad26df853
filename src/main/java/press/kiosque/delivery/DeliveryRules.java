package press.kiosque.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Decision.Go;
import press.kiosque.delivery.Decision.Later;
import press.kiosque.delivery.Decision.No;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Channel.Token;
import press.kiosque.message.Reach;
import press.kiosque.subscriber.Presence.Permission;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Status;

/**
 * Decides whether something may be sent to a reader: agreed to, within the reader's budget of attention, and by a rule of the
 * channel. Gate and forecast ask here.
 */
@Component
class DeliveryRules {

    private final Channel channel;
    private final Attention attention;

    DeliveryRules(Channel channel, Attention attention) {
        this.channel = channel;
        this.attention = attention;
    }

    /** The decision for this reader, kind and moment; asks nobody, so that it can be made for a whole newsroom. */
    Decision decide(Subscriber reader, DeliveryKind kind, String occasion, Instant now) {
        return decide(reader, kind, occasion, now, false);
    }

    /** The same for another attempt, if {@code counted} one of which an earlier one may have arrived. */
    Decision decide(Subscriber reader, DeliveryKind kind, String occasion, Instant now, boolean counted) {
        if (kind.purpose().filter(purpose -> !reader.mayReceive(purpose)).isPresent()) {
            return refused(reader.status());
        }
        Optional<Attention.Reason> putOff = attention.against(reader, kind, now, counted);
        if (putOff.isPresent()) {
            return new No(Outcome.WITHHELD, putOff.get().name());
        }
        return byRule(reader, kind, occasion, now);
    }

    private Decision byRule(Subscriber reader, DeliveryKind kind, String occasion, Instant now) {
        Addressee to = addressee(reader, occasion);
        Reach reach = channel.reach(to, kind.speech(), now);
        if (reach instanceof Reach.Not not) {
            return not.reason() == Reach.Reason.PAGE_STOPPED
                    ? new Later(not.reason().name())
                    : new No(Outcome.UNREACHABLE, not.reason().name());
        }
        return new Go(to, (Reach.By) reach);
    }

    private static Decision refused(Status status) {
        return switch (status) {
            case UNREACHABLE -> new No(Outcome.UNREACHABLE, "READER_GONE");
            case STOPPED -> new No(Outcome.WITHHELD, "STOPPED");
            default -> new No(Outcome.WITHHELD, "NO_CONSENT");
        };
    }

    private static Addressee addressee(Subscriber reader, String occasion) {
        List<Token> tokens = reader.presence().permissions().stream()
                .filter(permission -> permission.isFor(occasion))
                .map(DeliveryRules::token)
                .toList();
        return new Addressee(
                reader.newsroom(),
                reader.recipient(),
                reader.windowEnds(),
                reader.presence().lastAct(),
                tokens);
    }

    private static Token token(Permission permission) {
        return new Token(permission.token(), permission.given());
    }
}
