package press.kiosque.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Knows with which readers a person of the newsroom speaks: there the bot is silent, and what it had to say waits. */
public interface ThreadHold {

    /** Those of these readers with whom a person speaks now; asked once for each batch. */
    Set<String> held(Collection<String> subscribers);

    /** This was not sent to these readers because a person speaks with them; safe to repeat. */
    void keep(DeliveryKind kind, String occasion, List<DeliveryBatch.Parcel> parcels);
}
