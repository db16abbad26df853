package press.kiosque.conversation;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.Takeover.Waited;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.ThreadHold;

/** Holds the bot's messages back while a person speaks; digests and alerts are kept until it is back, answers are void. */
@Component
class HumanHold implements ThreadHold {

    private final Takeovers takeovers;

    HumanHold(Takeovers takeovers) {
        this.takeovers = takeovers;
    }

    @Override
    public Set<String> held(Collection<String> subscribers) {
        return takeovers.with(subscribers).stream()
                .filter(Takeover::isHeld)
                .map(Takeover::subscriber)
                .collect(toSet());
    }

    @Override
    public void keep(DeliveryKind kind, String occasion, List<Parcel> parcels) {
        if (kind.purpose().isPresent()) {
            parcels.forEach(parcel -> takeovers.change(
                    parcel.subscriber(), thread -> thread.keeping(new Waited(kind, occasion, parcel.articles()))));
        }
    }
}
