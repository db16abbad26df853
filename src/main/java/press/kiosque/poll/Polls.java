package press.kiosque.poll;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The polls and quizzes of all newsrooms.
 *
 * <pre>{ _id: "le-kiosque/pont", newsroom: "le-kiosque", edition: "matin", question: { fr: "Faut-il rouvrir le pont ?" },
 *   choices: [{ id: "oui", text: { fr: "Oui" } }, …], right: null, explanation: {}, closes: ISODate }</pre>
 */
@Repository
public class Polls {

    private final MongoCollection<Poll> polls;

    Polls(MongoDatabase database) {
        this.polls = database.getCollection("polls", Poll.class);
    }

    /** The newsroom's polls in the order in which they were first stored. */
    public List<Poll> of(String newsroom) {
        return polls.find(eq("newsroom", newsroom)).into(new ArrayList<>());
    }

    /** The poll of this id, {@code newsroom/slug}. */
    public Optional<Poll> find(String id) {
        return Optional.ofNullable(polls.find(eq(id)).first());
    }

    /** From this moment on the poll takes no answers; null for never. */
    void close(String id, @Nullable Instant moment) {
        polls.updateOne(eq(id), set("closes", moment));
    }

    /** Stores the poll in place of what was known under its id. */
    public void save(Poll poll) {
        polls.replaceOne(eq(poll.id()), poll, new ReplaceOptions().upsert(true));
    }
}
