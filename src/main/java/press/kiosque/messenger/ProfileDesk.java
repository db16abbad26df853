package press.kiosque.messenger;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Revisions;

/** What administrators, and nobody below them, do with the words around conversations; each change is recorded. */
@Component
@ConditionalOnWebApplication
class ProfileDesk {

    private final OwnProfiles profiles;
    private final Revisions revisions;
    private final Deeds deeds;
    private final Clock clock;

    ProfileDesk(OwnProfiles profiles, Revisions revisions, Deeds deeds, Clock clock) {
        this.profiles = profiles;
        this.revisions = revisions;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Keeps words that were written from this version, 0 before the first; false if somebody else has saved since. */
    boolean save(OwnProfile own, long seen, Colleague who) {
        who.mustAdminister("change the words around conversations");
        if (!revisions.take(revision(own.id()), seen, who.name(), clock.instant())) {
            return false;
        }
        profiles.save(own);
        deeds.record(who.name(), own.isNone() ? "page.words-back" : "page.worded", own.id());
        return true;
    }

    /** Under what saves of the words are counted. */
    static String revision(String id) {
        return "profile:" + id;
    }
}
