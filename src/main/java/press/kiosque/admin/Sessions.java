package press.kiosque.admin;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Repository;

/**
 * Who is signed in where. What is taken away here is signed out at its next page, on whichever node.
 *
 * <pre>{ _id: "692180…", user: "ines", device: "Firefox, Linux", since: ISODate, seenAt: ISODate }</pre>
 */
@Repository
class Sessions {

    private static final Duration SEEN_TO = Duration.ofMinutes(1);
    private static final Duration LONGEST_IDLE = Duration.ofDays(30);

    private final MongoCollection<Session> sessions;
    private final Clock clock;

    Sessions(MongoDatabase database, Clock clock) {
        this.sessions = database.getCollection("sessions", Session.class);
        this.clock = clock;
    }

    /** Somebody has signed in with this browser; returns the session's id. */
    String begin(String user, String device) {
        Instant now = clock.instant();
        sessions.deleteMany(and(eq("user", user), lt("seenAt", now.minus(LONGEST_IDLE))));
        var session = new Session(new ObjectId().toHexString(), user, device, now, now);
        sessions.insertOne(session);
        return session.id();
    }

    /** Takes note that somebody asks for a page; false if their session was ended, or is another's. */
    boolean goesOn(String user, String id) {
        Session session = sessions.find(eq(id)).first();
        Instant now = clock.instant();
        if (session == null || !session.user().equals(user)) {
            return false;
        }
        if (session.seenAt().isBefore(now.minus(SEEN_TO))) {
            sessions.updateOne(eq(id), set("seenAt", now));
        }
        return true;
    }

    /** Somebody's sessions, the latest first; those that were idle longer than this have ended by themselves. */
    List<Session> of(String user, Duration idle) {
        sessions.deleteMany(and(eq("user", user), lt("seenAt", clock.instant().minus(idle))));
        return sessions.find(eq("user", user)).sort(Sorts.descending("seenAt")).into(new ArrayList<>());
    }

    /** Ends one of somebody's sessions; empty if they have none of this id. */
    Optional<Session> end(String user, String id) {
        return Optional.ofNullable(sessions.findOneAndDelete(and(eq(id), eq("user", user))));
    }

    /** Ends all of somebody's sessions but this one. */
    void endOthers(String user, String id) {
        sessions.deleteMany(and(eq("user", user), ne("_id", id)));
    }

    /** Ends all of somebody's sessions. */
    void endAll(String user) {
        sessions.deleteMany(eq("user", user));
    }
}
