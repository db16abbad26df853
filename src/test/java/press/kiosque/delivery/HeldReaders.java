package press.kiosque.delivery;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A hold that tests set. */
final class HeldReaders implements ThreadHold {

    private final Set<String> held = new HashSet<>();
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

    @Override
    public Set<String> held(Collection<String> subscribers) {
        whenAsked.run();
        return new HashSet<>(subscribers.stream().filter(held::contains).toList());
    }
}
