package press.kiosque.admin;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Hmac;
import press.kiosque.newsroom.Secret;

/**
 * What browsers' sessions hold, so that any node knows who is signed in, and none that ends signs anybody out. Pages that are
 * made at the same time each write what they changed and no more. The id, which opens the site, is not stored, only what is
 * signed with it; and who moves the clock of a rehearsal stays signed in, since idleness goes by the real time.
 *
 * <pre>{ _id: "9f2c…", begun: ISODate, seenAt: ISODate, idle: 1800, until: ISODate,
 *   values: { "SPRING_SECURITY_CONTEXT": BinData, "org springframework web servlet …": BinData } }</pre>
 */
@Repository
class BrowserSessions implements SessionRepository<BrowserSession> {

    private static final Duration SEEN_TO = Duration.ofMinutes(1);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);
    private static final String VALUES = "values";
    private static final byte[] STORED_UNDER = "browser".getBytes(UTF_8);

    private final MongoCollection<Document> browsers;
    private final AtomicReference<Instant> sweep = new AtomicReference<>(Instant.MIN);

    BrowserSessions(MongoDatabase database) {
        this.browsers = database.getCollection("browsers");
        this.browsers.createIndex(Indexes.ascending("until"));
    }

    /**
     * A new one. Strangers begin one too, as often as they like: those that were idle for too long are forgotten now and then,
     * not at each.
     */
    @Override
    public BrowserSession createSession() {
        Instant now = Instant.now();
        Instant due = sweep.get();
        if (!now.isBefore(due) && sweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
            browsers.deleteMany(lt("until", now));
        }
        return BrowserSession.begun();
    }

    @Override
    public void save(BrowserSession session) {
        Optional<String> before = session.storedUnder();
        if (before.isEmpty()) {
            browsers.insertOne(whole(session));
        } else if (!before.get().equals(session.getId())) {
            browsers.deleteOne(eq(key(before.get())));
            browsers.insertOne(whole(session));
        } else if (!session.changed().isEmpty() || session.seenSince(SEEN_TO)) {
            browsers.updateOne(eq(key(session.getId())), difference(session));
        } else {
            return;
        }
        session.isStored();
    }

    private static Document whole(BrowserSession session) {
        var values = new Document();
        for (String name : session.getAttributeNames()) {
            SessionValues.bytes(name, session.getAttribute(name))
                    .ifPresent(bytes -> values.append(field(name), new Binary(bytes)));
        }
        return new Document("_id", key(session.getId()))
                .append("begun", session.getCreationTime())
                .append("seenAt", session.getLastAccessedTime())
                .append("idle", session.getMaxInactiveInterval().toSeconds())
                .append("until", until(session))
                .append(VALUES, values);
    }

    private static Bson difference(BrowserSession session) {
        var updates = new ArrayList<Bson>();
        updates.add(set("seenAt", session.getLastAccessedTime()));
        updates.add(set("until", until(session)));
        for (String name : session.changed()) {
            String field = VALUES + "." + field(name);
            updates.add(SessionValues.bytes(name, session.getAttribute(name))
                    .map(bytes -> set(field, new Binary(bytes)))
                    .orElseGet(() -> unset(field)));
        }
        return combine(updates);
    }

    private static Instant until(BrowserSession session) {
        return session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
    }

    @Override
    public @Nullable BrowserSession findById(String id) {
        Document stored = browsers.find(eq(key(id))).first();
        return stored == null || instant(stored, "until").isBefore(Instant.now()) ? null : read(id, stored);
    }

    private static BrowserSession read(String id, Document stored) {
        var values = new MapSession(id);
        values.setCreationTime(instant(stored, "begun"));
        values.setLastAccessedTime(instant(stored, "seenAt"));
        values.setMaxInactiveInterval(
                Duration.ofSeconds(stored.get("idle", Number.class).longValue()));
        stored.get(VALUES, Document.class)
                .forEach((field, value) -> SessionValues.of(name(field), ((Binary) value).getData())
                        .ifPresent(read -> values.setAttribute(name(field), read)));
        return BrowserSession.stored(values);
    }

    private static Instant instant(Document stored, String field) {
        return stored.get(field, Date.class).toInstant();
    }

    @Override
    public void deleteById(String id) {
        browsers.deleteOne(eq(key(id)));
    }

    private static String key(String id) {
        return Hmac.sign(new Secret(id), STORED_UNDER);
    }

    /** A dot in a name would mean a field within a field. */
    private static String field(String name) {
        return name.replace('.', ' ');
    }

    private static String name(String field) {
        return field.replace(' ', '.');
    }
}
