package press.kiosque.conversation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Repository;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.newsroom.Coalesced;
import press.kiosque.newsroom.Coalescer;
import press.kiosque.newsroom.Contested;
import press.kiosque.newsroom.Contested.Change;
import press.kiosque.newsroom.Inserts;

/**
 * Who speaks in the threads in which ever anybody but the bot did.
 *
 * <pre>{ _id: "le-kiosque/24001", newsroom: "le-kiosque", version: 7,
 *   turn: { state: "HUMAN", owner: "ines", since: ISODate, lastHumanAt: ISODate, leaseUntil: ISODate },
 *   waiting: { since: ISODate, last: ISODate }, filing: { assigned: "ines", tag: "QUESTION" }, returnUntold: false }</pre>
 *
 * A change reads the thread, decides, and writes only if nobody else has written since, else it reads and decides again. So
 * of two journalists who take a thread at the same moment one has it, and the other decides once more and sees that.
 */
@Repository
public class Takeovers {

    private static final Set<State> OTHERS = EnumSet.complementOf(EnumSet.of(State.BOT));

    private final MongoCollection<Takeover> takeovers;
    private final Coalescer<String, Optional<Takeover>> byId;

    Takeovers(MongoDatabase database) {
        this.takeovers = database.getCollection("takeovers", Takeover.class);
        this.takeovers.createIndex(Indexes.ascending("newsroom"));
        this.takeovers.createIndex(Indexes.ascending("turn.state"));
        this.takeovers.createIndex(Indexes.ascending("returnUntold"));
        this.byId = Coalesced.byId(takeovers, Takeover::subscriber);
    }

    /** The thread with this reader. */
    public Takeover with(String subscriber) {
        return byId.ask(subscriber).orElseGet(() -> Takeover.untouched(subscriber));
    }

    /** The threads with these readers, in no particular order; those in which only the bot ever spoke are left out. */
    public List<Takeover> with(Collection<String> subscribers) {
        return subscribers.size() == 1
                ? byId.ask(subscribers.iterator().next()).stream().toList()
                : takeovers.find(in("_id", subscribers)).into(new ArrayList<>());
    }

    /**
     * The threads of all newsrooms that are not simply the bot's, in no particular order, or in which it has still to say that it
     * is back; a scan on the embedded database.
     */
    List<Takeover> open() {
        return takeovers
                .find(or(in("turn.state", OTHERS), eq("returnUntold", true)))
                .into(new ArrayList<>());
    }

    /** The threads of one newsroom that are not simply the bot's, or in which something waits; a scan on the embedded database. */
    public List<Takeover> open(String newsroom) {
        return takeovers
                .find(and(eq("newsroom", newsroom), or(in("turn.state", OTHERS), ne("waiting", null))))
                .into(new ArrayList<>());
    }

    /** In how many threads of this newsroom something waits; a scan on the embedded database. */
    public long waiting(String newsroom) {
        return takeovers.countDocuments(and(eq("newsroom", newsroom), ne("waiting", null)));
    }

    /** Takes this step, which may be asked several times; how the thread stood before it and stands after it. */
    public Change<Takeover> change(String subscriber, UnaryOperator<Takeover> step) {
        return Contested.change(
                        "thread " + subscriber,
                        () -> Optional.of(with(subscriber)),
                        before -> {
                            Takeover after = step.apply(before);
                            return after.says(before) ? before : after.counted();
                        },
                        this::isWritten)
                .orElseThrow();
    }

    private boolean isWritten(Takeover before, Takeover after) {
        if (before.version() > 0) {
            return takeovers.findOneAndReplace(and(eq(before.subscriber()), eq("version", before.version())), after)
                    != null;
        }
        return Inserts.unlessKnown(takeovers, after);
    }

    void erase(Collection<String> subscribers) {
        takeovers.deleteMany(in("_id", subscribers));
    }
}
