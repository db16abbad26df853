package press.kiosque.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A hold that tests set, and that remembers what it was given to keep. */
final class HeldReaders implements ThreadHold {

    private final Set<String> held = new HashSet<>();
    private final List<String> kept = new ArrayList<>();
    private Runnable whenAsked = () -> {};

    void holds(String subscriber) {
        held.add(subscriber);
    }

    /** The takeover comes at the moment when the hold is asked for. */
    void holdsOnceAsked(String subscriber, Runnable then) {
        whenAsked = () -> {
            held.add(subscriber);
            then.run();
        };
    }

    /** Kind, occasion and reader of all that it was given. */
    List<String> kept() {
        return kept;
    }

    @Override
    public Set<String> held(Collection<String> subscribers) {
        whenAsked.run();
        return new HashSet<>(subscribers.stream().filter(held::contains).toList());
    }

    @Override
    public void keep(DeliveryKind kind, String occasion, List<DeliveryBatch.Parcel> parcels) {
        parcels.forEach(parcel -> kept.add(kind + " " + occasion + " " + parcel.subscriber()));
    }
}
