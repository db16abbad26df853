package press.kiosque.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Repository;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.newsroom.Contested;
import press.kiosque.newsroom.Contested.Change;
import press.kiosque.newsroom.Inserts;

/**
 * The pushes of all newsrooms.
 *
 * <pre>{ _id: "692180…", newsroom: "le-kiosque", version: 4, kind: "BREAKING",
 *   content: { words: { fr: { title: "…", summary: "…" } }, link: "https://…", image: null, article: "q83J…", story: "q83J…" },
 *   audience: { topics: ["sport"], keywords: [], language: "fr", activeDays: 30, corrects: null },
 *   plan: { at: ISODate, zone: "Europe/Paris", expires: ISODate }, authors: ["ines"],
 *   standing: { state: "STOPPED", lastBy: "paul", lastAt: ISODate, approvedBy: "paul",
 *     because: { code: "CANARY", bad: 4, tried: 20 }, result: { claimed: 812, … } } }</pre>
 *
 * A change reads, decides, and writes only if nobody else has written since, else it reads and decides again. So a push
 * that falls due in two processes at once begins in one of them.
 */
@Repository
public class Campaigns {

    private final MongoCollection<Campaign> campaigns;

    Campaigns(MongoDatabase database) {
        this.campaigns = database.getCollection("campaigns", Campaign.class);
    }

    /** The push of this id. */
    public Optional<Campaign> find(String id) {
        return Optional.ofNullable(campaigns.find(eq(id)).first());
    }

    /** The pushes of these ids, in no particular order. */
    List<Campaign> find(Collection<String> ids) {
        return campaigns.find(in("_id", ids)).into(new ArrayList<>());
    }

    /** The newsroom's pushes, the newest first; so many at most. A scan. */
    List<Campaign> of(String newsroom, int most) {
        return campaigns
                .find(eq("newsroom", newsroom))
                .sort(Sorts.descending("standing.lastAt"))
                .limit(most)
                .into(new ArrayList<>());
    }

    /** The newsroom's pushes that have yet to go, whenever somebody last touched them. A scan. */
    List<Campaign> ahead(String newsroom) {
        return campaigns
                .find(and(
                        eq("newsroom", newsroom),
                        in("standing.state", List.of(State.DRAFT, State.AWAITING_APPROVAL, State.SCHEDULED))))
                .into(new ArrayList<>());
    }

    /** How many of the newsroom's pushes wait for a second yes; a scan. */
    public long awaitingApproval(String newsroom) {
        return campaigns.countDocuments(and(eq("newsroom", newsroom), eq("standing.state", State.AWAITING_APPROVAL)));
    }

    /** Those to which the clock has still to look, oldest first; a scan. */
    List<Campaign> open() {
        return campaigns
                .find(and(ne("standing.state", State.DRAFT), eq("standing.result", null)))
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }

    void add(Campaign draft) {
        campaigns.insertOne(draft);
    }

    /** Adds a push unless there is one of its id; false if there is. */
    boolean addOnce(Campaign push) {
        return Inserts.unlessKnown(campaigns, push);
    }

    /** Forgets a draft; false if it is none any more. */
    boolean discard(String id) {
        return campaigns
                        .deleteOne(and(eq(id), eq("standing.state", State.DRAFT)))
                        .getDeletedCount()
                > 0;
    }

    /**
     * Takes this step, which may be asked several times; a step that gives back what it was given changes nothing.
     *
     * @return how the push stood before and stands after; empty if there is none of this id
     */
    Optional<Change<Campaign>> change(String id, UnaryOperator<Campaign> step) {
        return Contested.change(
                "push " + id,
                () -> find(id),
                before -> {
                    Campaign after = step.apply(before);
                    return after.equals(before) ? before : after.counted();
                },
                (before, after) ->
                        campaigns.findOneAndReplace(and(eq(id), eq("version", before.version())), after) != null);
    }
}
