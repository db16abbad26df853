package press.kiosque.conversation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/**
 * What editors wrote about threads for each other.
 *
 * <pre>{ _id: "6921…", subscriber: "le-kiosque/24001", at: ISODate, who: "ines", text: "Rappelle demain" }</pre>
 */
@Repository
public class Notes {

    private final MongoCollection<Note> notes;

    Notes(MongoDatabase database) {
        this.notes = database.getCollection("threadNotes", Note.class);
        this.notes.createIndex(Indexes.ascending("subscriber"));
    }

    /** Keeps the note; the same note again changes nothing. */
    public void add(Note note) {
        notes.replaceOne(eq(note.id()), note, new ReplaceOptions().upsert(true));
    }

    /** About the thread with this reader, oldest first. */
    public List<Note> of(String subscriber) {
        return notes.find(eq("subscriber", subscriber))
                .sort(Sorts.ascending("at"))
                .into(new ArrayList<>());
    }

    void erase(Collection<String> subscribers) {
        notes.deleteMany(in("subscriber", subscribers));
    }
}
