package press.kiosque.subscriber;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Repository;

/**
 * The consent log, only ever added to.
 *
 * <pre>{ _id: "m_81c…/DIGEST", subscriber: "le-kiosque/24001", purpose: "DIGEST", act: "GIVEN", at: ISODate,
 *   words: "Chaque matin à 7 h 30…", language: "fr", event: "m_81c…" }</pre>
 */
@Repository
public class Consents {

    private final MongoCollection<Consent> consents;

    Consents(MongoDatabase database) {
        this.consents = database.getCollection("consents", Consent.class);
    }

    /** Adds to the log; the same event and purpose again changes nothing. */
    public void record(Consent consent) {
        try {
            consents.insertOne(consent);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** The entry of this id. */
    public Optional<Consent> find(String id) {
        return Optional.ofNullable(consents.find(eq(id)).first());
    }

    /** What the reader agreed to and took back, oldest first. */
    public List<Consent> of(String subscriber) {
        return consents.find(eq("subscriber", subscriber))
                .sort(Sorts.ascending("at"))
                .into(new ArrayList<>());
    }

    /** What the newsroom's readers agreed to and took back, in no particular order; a scan. Close it. */
    public MongoCursor<Consent> ofNewsroom(String newsroom) {
        return consents.find(regex("subscriber", "^" + Pattern.quote(newsroom + "/")))
                .batchSize(1000)
                .iterator();
    }

    /** Forgets what these readers agreed to and took back; a scan. */
    public void erase(Collection<String> readers) {
        consents.deleteMany(in("subscriber", readers));
    }

    /** How many entries there are. */
    public long count() {
        return consents.estimatedDocumentCount();
    }
}
