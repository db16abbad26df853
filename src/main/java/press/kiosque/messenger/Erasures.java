package press.kiosque.messenger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Repository;

/**
 * Requests of people to have their data deleted.
 *
 * <pre>{ _id: "le-kiosque/cdf27ca5a4910", newsroom: "le-kiosque", code: "cdf27ca5a4910", asked: ISODate, done: ISODate,
 *   readers: ["5f70bf18a086…"] }</pre>
 */
@Repository
class Erasures {

    private final MongoCollection<Erasure> erasures;

    Erasures(MongoDatabase database) {
        this.erasures = database.getCollection("erasures", Erasure.class);
    }

    /** Notes a request; the same again changes nothing. */
    void ask(String newsroom, String code, Instant now) {
        erasures.updateOne(
                eq(Erasure.id(newsroom, code)),
                combine(
                        setOnInsert("newsroom", newsroom),
                        setOnInsert("code", code),
                        setOnInsert("asked", now),
                        setOnInsert("done", null),
                        setOnInsert("readers", List.of())),
                new UpdateOptions().upsert(true));
    }

    /** The request was carried out for these readers. */
    void done(String newsroom, String code, List<String> readers, Instant now) {
        erasures.updateOne(eq(Erasure.id(newsroom, code)), combine(set("done", now), set("readers", readers)));
    }

    /** The request of this code, once for each newsroom that it concerns; a scan over few. */
    List<Erasure> of(String code) {
        return erasures.find(eq("code", code)).into(new ArrayList<>());
    }
}
