package press.kiosque.digest;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Revisions;

/** What people of the newsroom do with editions: each needs the role, and is recorded. */
@Component
@ConditionalOnWebApplication
class EditionDesk {

    private final Editions editions;
    private final Deeds deeds;
    private final Revisions revisions;
    private final Clock clock;

    EditionDesk(Editions editions, Deeds deeds, Revisions revisions, Clock clock) {
        this.editions = editions;
        this.deeds = deeds;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Why an edition was not stored. */
    enum Refusal {
        /** Their role does not allow it. */
        ROLE,
        /** Somebody else has saved it since they looked. */
        CHANGED
    }

    /** Stores an edition as it was written from this version, see {@link #revision}; what was refused says why. */
    Optional<Refusal> save(Edition edition, long seen, Colleague who) {
        if (!who.mayWrite()) {
            return Optional.of(Refusal.ROLE);
        }
        if (!revisions.take(revision(edition.id()), seen, who.name(), clock.instant())) {
            return Optional.of(Refusal.CHANGED);
        }
        editions.save(edition);
        deeds.record(who.name(), "edition.saved", edition.id());
        return Optional.empty();
    }

    /** Under what an edition's saves are counted. */
    static String revision(String edition) {
        return "edition:" + edition;
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
