package press.kiosque.digest;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

/** What people of the newsroom do with editions: each needs the role, and is recorded. */
@Component
class EditionDesk {

    private final Editions editions;
    private final Deeds deeds;
    private final Clock clock;

    EditionDesk(Editions editions, Deeds deeds, Clock clock) {
        this.editions = editions;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Stores an edition; false if the role does not allow it. */
    boolean save(Edition edition, Colleague who) {
        if (who.mayWrite()) {
            editions.save(edition);
            deeds.record(who.name(), "edition.saved", edition.id());
        }
        return who.mayWrite();
    }

    /** Removes an edition: its readers get no digest of it until it is put back; false if the role does not allow it. */
    boolean remove(Edition edition, Colleague who) {
        if (who.mayApprove()) {
            editions.remove(edition, who.name(), clock.instant());
            deeds.record(who.name(), "edition.removed", edition.id());
        }
        return who.mayApprove();
    }

    /** Puts a removed edition back; empty if the role does not allow it or there is none to put back. */
    Optional<Edition> putBack(String id, Colleague who) {
        Optional<Edition> edition =
                who.mayApprove() ? editions.findRemoved(id).map(RemovedEdition::edition) : Optional.empty();
        edition.ifPresent(found -> {
            editions.save(found);
            deeds.record(who.name(), "edition.put-back", id);
        });
        return edition;
    }
}
