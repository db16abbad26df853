package press.kiosque.article;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Removals;

/**
 * Stories that became part of others, as they were.
 *
 * <pre>{ _id: "q83J0xKp2aBc", newsroom: "le-kiosque", at: ISODate, who: "ines", into: { … }, part: { … } }</pre>
 */
@Repository
class Mergings {

    private final Removals<Merging> mergings;

    Mergings(MongoDatabase database) {
        this.mergings = new Removals<>(database, "mergings", Merging.class);
    }

    void keep(Merging merging) {
        mergings.keep(merging.id(), merging);
    }

    /** How this story was merged last. */
    Optional<Merging> of(String story) {
        return mergings.find(story);
    }

    void forget(Merging merging) {
        mergings.forget(merging.id());
    }
}
