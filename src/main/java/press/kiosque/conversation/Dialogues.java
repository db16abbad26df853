package press.kiosque.conversation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import org.springframework.stereotype.Repository;

/**
 * Where each thread stands.
 *
 * <pre>{ _id: "le-kiosque/24001", template: "hours", words: "…À quelle heure ?", times: 1 }</pre>
 */
@Repository
class Dialogues {

    private final MongoCollection<Dialogue> dialogues;

    Dialogues(MongoDatabase database) {
        this.dialogues = database.getCollection("dialogues", Dialogue.class);
    }

    /** The thread with this reader. */
    Dialogue with(String subscriber) {
        Dialogue known = dialogues.find(eq(subscriber)).first();
        return known == null ? Dialogue.fresh(subscriber) : known;
    }

    void erase(Collection<String> readers) {
        dialogues.deleteMany(in("_id", readers));
    }

    void save(Dialogue dialogue) {
        dialogues.replaceOne(eq(dialogue.subscriber()), dialogue, new ReplaceOptions().upsert(true));
    }
}
