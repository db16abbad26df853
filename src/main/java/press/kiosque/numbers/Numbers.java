package press.kiosque.numbers;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/**
 * Days and weeks that were counted, each in one document, found by their ids.
 *
 * <pre>numbers: { _id: "le-kiosque|2026-11-22", newsroom: "le-kiosque", day: "2026-11-22", foldedAt: ISODate, joined: 12,
 *   left: 3, total: 812, sources: [{ reference: "site", readers: 4 }], reach: [{ sent: true, by: "OPEN_WINDOW",
 *   readers: 640 }], rows: [{ part: "EDITION", key: "matin", tally: { sent: 600, delivered: 590, read: 410, tapped: 80,
 *   opened: 122, stopped: 1 } }] }
 * cohorts: { _id: "le-kiosque|2026-11-16", newsroom: "le-kiosque", week: "2026-11-16", size: 31, still: [30, 29] }</pre>
 */
@Repository
public class Numbers {

    private final MongoCollection<DayNumbers> days;
    private final MongoCollection<Cohort> cohorts;

    Numbers(MongoDatabase database) {
        this.days = database.getCollection("numbers", DayNumbers.class);
        this.cohorts = database.getCollection("cohorts", Cohort.class);
    }

    /** Stores these in place of what was counted before. */
    public void save(Collection<DayNumbers> counted) {
        replace(days, counted, DayNumbers::id);
    }

    /** Stores these in place of what was counted before. */
    void saveCohorts(Collection<Cohort> counted) {
        replace(cohorts, counted, Cohort::id);
    }

    private static <T> void replace(MongoCollection<T> kept, Collection<T> counted, Function<T, String> id) {
        if (!counted.isEmpty()) {
            kept.bulkWrite(
                    counted.stream()
                            .map(one ->
                                    new ReplaceOneModel<>(eq(id.apply(one)), one, new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    /** The days from this one to that, in no particular order; those that were not counted are left out. */
    List<DayNumbers> between(String newsroom, LocalDate from, LocalDate to) {
        List<String> ids = from.datesUntil(to.plusDays(1))
                .map(day -> DayNumbers.id(newsroom, day))
                .toList();
        return days.find(in("_id", ids)).into(new ArrayList<>());
    }

    /** The newest weeks up to this Monday's, so many, in no particular order; those that nobody joined in are left out. */
    List<Cohort> cohorts(String newsroom, LocalDate week, int weeks) {
        List<String> ids = Stream.iterate(week, monday -> monday.minusWeeks(1))
                .limit(weeks)
                .map(monday -> Cohort.id(newsroom, monday))
                .toList();
        return cohorts.find(in("_id", ids)).into(new ArrayList<>());
    }
}
