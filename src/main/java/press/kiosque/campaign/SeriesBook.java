package press.kiosque.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Contested;
import press.kiosque.newsroom.Contested.Change;

/**
 * The recurring pushes of all newsrooms.
 *
 * <pre>{ _id: "692180…", newsroom: "le-kiosque", version: 4, content: null, audience: { topics: ["sport"], … },
 *   rhythm: { days: ["FRIDAY"], hour: …, zone: "Europe/Paris", until: "2027-02-28" }, hours: 2, author: "ines", paused: false,
 *   next: ISODate, making: null, past: [{ at: ISODate, outcome: "PUSHED", push: "692180…-2026-11-27" }] }</pre>
 */
@Repository
class SeriesBook {

    private final MongoCollection<Series> series;

    SeriesBook(MongoDatabase database) {
        this.series = database.getCollection("push_series", Series.class);
    }

    Optional<Series> find(String id) {
        return Optional.ofNullable(series.find(eq(id)).first());
    }

    /** The newsroom's series, the newest first. A scan. */
    List<Series> of(String newsroom) {
        return series.find(eq("newsroom", newsroom))
                .sort(Sorts.descending("_id"))
                .into(new ArrayList<>());
    }

    /** Those that are due, or of which a push has yet to be made. A scan. */
    List<Series> due(Instant now) {
        return series.find(or(ne("making", null), and(eq("paused", false), lte("next", now))))
                .into(new ArrayList<>());
    }

    void add(Series begun) {
        series.insertOne(begun);
    }

    /**
     * Takes this step, which is asked again if somebody else has written meanwhile.
     *
     * @return how it stands now; empty if the step changed nothing, or there is none of this id
     */
    Optional<Series> change(String id, UnaryOperator<Series> step) {
        return Contested.change(
                        "series " + id,
                        () -> find(id),
                        before -> {
                            Series after = step.apply(before);
                            return after.equals(before) ? before : after.counted();
                        },
                        (before, after) ->
                                series.findOneAndReplace(and(eq(id), eq("version", before.version())), after) != null)
                .filter(Change::happened)
                .map(Change::after);
    }
}
