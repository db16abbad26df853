package press.kiosque.article;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;
import press.kiosque.article.Story.Treatment;

/**
 * The stories that several articles tell, that develop another, or that editors treat in their own way.
 *
 * <pre>{ _id: "q83J0xKp2aBc", newsroom: "le-kiosque", articles: ["q83J0xKp2aBc", …], publishers: ["lemonde.fr", …],
 *   first: ISODate, last: ISODate, predecessor: "Zk1…", treatment: { pinned: false, mustCarry: false, held: false } }</pre>
 */
@Repository
public class Stories {

    private final MongoCollection<Story> stories;

    Stories(MongoDatabase database) {
        this.stories = database.getCollection("stories", Story.class);
        this.stories.createIndex(Indexes.ascending("newsroom", "last"));
    }

    /** The newsroom's stories told at this moment or later, in no particular order; those told once are not among them. */
    public List<Story> since(String newsroom, Instant moment) {
        return stories.find(and(eq("newsroom", newsroom), gte("last", moment))).into(new ArrayList<>());
    }

    /** The stories of these ids that have a document, in no particular order. */
    public List<Story> find(Collection<String> ids) {
        return stories.find(in("_id", ids)).into(new ArrayList<>());
    }

    /** Stores these in place of what was known under their ids. */
    public void save(Collection<Story> changed) {
        if (!changed.isEmpty()) {
            stories.bulkWrite(
                    changed.stream()
                            .map(story ->
                                    new ReplaceOneModel<>(eq(story.id()), story, new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    /** Notes what an editor decided about a story that has a document. */
    public void treat(String id, Treatment treatment) {
        stories.updateOne(eq(id), set("treatment", treatment));
    }
}
