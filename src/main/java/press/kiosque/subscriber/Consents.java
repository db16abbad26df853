package press.kiosque.subscriber;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.currentDate;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Inserts;

/**
 * The consent log, only ever added to.
 *
 * <pre>{ _id: "m_81c…/DIGEST", subscriber: "le-kiosque/24001", purpose: "DIGEST", act: "GIVEN", at: ISODate,
 *   words: "Chaque matin à 7 h 30…", language: "fr", event: "m_81c…" }
 *
 * forgotten: { _id: "9f86d0…", at: ISODate }</pre>
 *
 * Of a reader whose consents were erased a mark stays, under a digest of their id from which nobody reads it: an old file
 * that is brought in again must not bring them back.
 */
@Repository
public class Consents {

    private final MongoCollection<Consent> consents;
    private final MongoCollection<Document> forgotten;

    Consents(MongoDatabase database) {
        this.consents = database.getCollection("consents", Consent.class);
        this.consents.createIndex(Indexes.ascending("subscriber"));
        this.forgotten = database.getCollection("forgotten");
    }

    /** Adds to the log; the same event and purpose again changes nothing. */
    public void record(Consent consent) {
        Inserts.unlessKnown(consents, consent);
    }

    /** Adds many; those that are there already stay as they are. */
    public void record(List<Consent> given) {
        Inserts.allUnlessKnown(consents, given);
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

    /** What these readers agreed to and took back, in no particular order; a scan on the embedded database. */
    public List<Consent> of(Collection<String> readers) {
        return consents.find(in("subscriber", readers)).into(new ArrayList<>());
    }

    /** What the newsroom's readers agreed to and took back, in no particular order; a scan. Close it. */
    public MongoCursor<Consent> ofNewsroom(String newsroom) {
        return consents.find(regex("subscriber", "^" + Pattern.quote(newsroom + "/")))
                .batchSize(1000)
                .iterator();
    }

    /** Forgets what these readers agreed to and took back, and marks that it did; a scan. */
    public void erase(Collection<String> readers) {
        if (!readers.isEmpty()) {
            forgotten.bulkWrite(
                    readers.stream()
                            .map(reader -> new UpdateOneModel<Document>(
                                    eq(mark(reader)), currentDate("at"), new UpdateOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
        consents.deleteMany(in("subscriber", readers));
    }

    /** Those of these readers who were forgotten here, with when that was last. */
    public Map<String, Instant> forgotten(Collection<String> readers) {
        Map<String, String> byMark = readers.stream().distinct().collect(toMap(Consents::mark, reader -> reader));
        var found = new HashMap<String, Instant>();
        forgotten
                .find(in("_id", byMark.keySet()))
                .forEach(mark -> found.put(
                        byMark.get(mark.getString("_id")), mark.getDate("at").toInstant()));
        return found;
    }

    /** How many readers were forgotten here since then; a scan. */
    public long forgottenSince(Instant moment) {
        return forgotten.countDocuments(gte("at", moment));
    }

    private static String mark(String reader) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(reader.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** How many entries there are. */
    public long count() {
        return consents.estimatedDocumentCount();
    }
}
