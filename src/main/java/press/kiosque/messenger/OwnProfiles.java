package press.kiosque.messenger;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.springframework.stereotype.Repository;

/**
 * The words around conversations that newsrooms have changed on the site.
 *
 * <pre>{ _id: "le-kiosque/fr", greeting: "Bonjour !", menu: [{ title: "À la une", payload: "TOP" }], questions: [] }</pre>
 */
@Repository
class OwnProfiles {

    private final MongoCollection<OwnProfile> profiles;

    OwnProfiles(MongoDatabase database) {
        this.profiles = database.getCollection("own_profiles", OwnProfile.class);
    }

    /** What was changed under this id, see {@link OwnProfile#id}; {@link OwnProfile#none} if nothing was. */
    OwnProfile find(String id) {
        OwnProfile own = profiles.find(eq(id)).first();
        return own == null ? OwnProfile.none(id) : own;
    }

    /** Keeps it in place of what was there. */
    void save(OwnProfile own) {
        if (own.isNone()) {
            profiles.deleteOne(eq(own.id()));
        } else {
            profiles.replaceOne(eq(own.id()), own, new ReplaceOptions().upsert(true));
        }
    }
}
