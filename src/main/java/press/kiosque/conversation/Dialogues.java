package press.kiosque.conversation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Coalesced;
import press.kiosque.newsroom.Coalescer;
import press.kiosque.newsroom.Inserts;
import press.kiosque.understanding.Dialogue;

/**
 * Where each thread stands.
 *
 * <pre>{ _id: "le-kiosque/24001", template: "hours", words: "…À quelle heure ?", times: 1,
 *   moved: { event: "m_81c…", from: { _id: "le-kiosque/24001", template: "topics", … } } }</pre>
 */
@Repository
class Dialogues {

    private final MongoCollection<Dialogue> dialogues;
    private final Coalescer<String, Optional<Dialogue>> byId;
    private final Coalescer<List<? extends WriteModel<Dialogue>>, ?> writes;

    Dialogues(MongoDatabase database) {
        this.dialogues = database.getCollection("dialogues", Dialogue.class);
        this.byId = Coalesced.byId(dialogues, Dialogue::subscriber);
        this.writes = Coalesced.write(dialogues);
    }

    /** The thread with this reader. */
    Dialogue with(String subscriber) {
        return byId.ask(subscriber).orElseGet(() -> Dialogue.fresh(subscriber));
    }

    void erase(Collection<String> readers) {
        dialogues.deleteMany(in("_id", readers));
    }

    void save(Dialogue dialogue) {
        writes.ask(
                List.of(new ReplaceOneModel<>(eq(dialogue.subscriber()), dialogue, new ReplaceOptions().upsert(true))));
    }

    /** Notes in a thread that is stored what is being tried. */
    void trying(String subscriber, Dialogue.Trying change) {
        writes.ask(List.of(new UpdateOneModel<>(eq(subscriber), set("trying", change))));
    }

    /** Saves how the thread stands after this, unless it has moved on since it stood like that. */
    void saveUnlessMoved(Dialogue before, Dialogue after) {
        Dialogue.Moved last = before.moved();
        if (last != null) {
            dialogues.replaceOne(and(eq(after.subscriber()), eq("moved.event", last.event())), after);
        } else {
            Inserts.unlessKnown(dialogues, after);
        }
    }
}
