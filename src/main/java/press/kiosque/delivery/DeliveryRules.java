package press.kiosque.delivery;

import java.time.Instant;
import java.util.List;
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

/** Decides whether something may be sent to a reader: agreed to, and by a rule of the channel. Gate and forecast ask here. */
@Component
class DeliveryRules {

    private final Channel channel;

    DeliveryRules(Channel channel) {
        this.channel = channel;
    }

    /** The decision for this reader, kind and moment; asks nobody, so that it can be made for a whole newsroom. */
    Decision decide(Subscriber reader, DeliveryKind kind, String occasion, Instant now) {
        if (kind.purpose().filter(purpose -> !reader.mayReceive(purpose)).isPresent()) {
            return refused(reader.status());
        }
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
