package press.kiosque.delivery;

import java.util.Collection;
import java.util.Set;

/** Knows with which readers a person of the newsroom speaks: there the bot is silent, and what it had to say is owed. */
public interface ThreadHold {

    /** Those of these readers with whom a person speaks now; asked once for each batch. */
    Set<String> held(Collection<String> subscribers);
}
