package press.kiosque.newsroom;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/**
 * The newsrooms served here.
 *
 * <pre>{ _id: "le-kiosque", name: "Le Kiosque", language: "fr", zone: "Europe/Paris" }</pre>
 */
@Repository
public class Newsrooms {

    private final MongoCollection<Newsroom> newsrooms;

    Newsrooms(MongoDatabase database) {
        this.newsrooms = database.getCollection("newsrooms", Newsroom.class);
    }

    /** Every newsroom, in no particular order. */
    public List<Newsroom> all() {
        return newsrooms.find().into(new ArrayList<>());
    }

    /** The newsroom of this id. */
    public Optional<Newsroom> find(String id) {
        return Optional.ofNullable(newsrooms.find(eq(id)).first());
    }

    /** Stores the newsroom in place of what was known under its id. */
    public void save(Newsroom newsroom) {
        newsrooms.replaceOne(eq(newsroom.id()), newsroom, new ReplaceOptions().upsert(true));
    }
}
