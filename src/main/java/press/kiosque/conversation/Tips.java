package press.kiosque.conversation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Inserts;

/**
 * What readers sent that is not words.
 *
 * <pre>{ _id: "m_81c…#0", newsroom: "le-kiosque", subscriber: "le-kiosque/24001", at: ISODate, type: "image",
 *   url: "https://…", consent: "GIVEN", decidedAt: ISODate, words: "Pouvons-nous… Oui", copy: { name: "3f2a….picture", failures: 0 } }</pre>
 */
@Repository
public class Tips {

    private static final int MOST = 200;

    private final MongoCollection<Tip> tips;

    Tips(MongoDatabase database) {
        this.tips = database.getCollection("tips", Tip.class);
        this.tips.createIndex(Indexes.ascending("subscriber"));
    }

    /** Keeps it; one that is kept already stays as it is. */
    void add(Tip tip) {
        Inserts.unlessKnown(tips, tip);
    }

    public Optional<Tip> find(String id) {
        return Optional.ofNullable(tips.find(eq(id)).first());
    }

    /** What this reader sent, oldest first. */
    public List<Tip> of(String subscriber) {
        return of(List.of(subscriber));
    }

    /** What these readers sent, oldest first. */
    public List<Tip> of(Collection<String> subscribers) {
        return tips.find(in("subscriber", subscribers))
                .sort(Sorts.ascending("at"))
                .into(new ArrayList<>());
    }

    /** The newest of a newsroom; a scan. */
    public List<Tip> newest(String newsroom) {
        return tips.find(eq("newsroom", newsroom))
                .sort(Sorts.descending("at"))
                .limit(MOST)
                .into(new ArrayList<>());
    }

    /**
     * The reader is being asked.
     *
     * @return false if they have answered already, which stands
     */
    public boolean ask(String id) {
        return tips.updateOne(
                                and(eq(id), in("consent", Tip.Consent.NOT_ASKED, Tip.Consent.ASKED)),
                                set("consent", Tip.Consent.ASKED))
                        .getMatchedCount()
                == 1;
    }

    /** The reader has answered. */
    void decide(Tip tip) {
        tips.updateOne(
                eq(tip.id()),
                combine(set("consent", tip.consent()), set("decidedAt", tip.decidedAt()), set("words", tip.words())));
    }

    /** Those without a copy, of which fewer attempts than this have failed; a scan. */
    List<Tip> withoutCopy(int failures) {
        return tips.find(and(eq("copy.name", null), lt("copy.failures", failures)))
                .limit(MOST)
                .into(new ArrayList<>());
    }

    /**
     * Our copy was made, or could not be.
     *
     * @return false if it is not kept any more
     */
    boolean copied(String id, Tip.Copy copy) {
        return tips.updateOne(eq(id), set("copy", copy)).getMatchedCount() == 1;
    }

    /** Drops those of these ids. */
    void drop(Collection<String> ids) {
        tips.deleteMany(in("_id", ids));
    }
}
