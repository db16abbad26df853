package press.kiosque.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

/** What editors do with series: each needs the role, and is recorded. */
@Component
class SeriesDesk {

    private final SeriesBook book;
    private final Deeds deeds;
    private final Clock clock;

    SeriesDesk(SeriesBook book, Deeds deeds, Clock clock) {
        this.book = book;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Begins a series; empty if the role does not allow it.
     *
     * @param content what it says each time; null for the best story of the topics of its audience
     */
    Optional<Series> begin(
            String newsroom, @Nullable Content content, Audience audience, Rhythm rhythm, int hours, Colleague who) {
        if (!who.mayWrite()) {
            return Optional.empty();
        }
        Series begun = Series.begun(newsroom, content, audience, rhythm, hours, who.name(), clock.instant());
        book.add(begun);
        deeds.record(who.name(), "push-series.begun", begun.id());
        return Optional.of(begun);
    }

    /**
     * Changes what it says, for whom it comes, and when; what was refused says why, empty means done.
     *
     * @param seen version that the editor looked at
     * @param content as for {@link #begin}
     */
    Optional<Refusal> change(
            Series series,
            String seen,
            @Nullable Content content,
            Audience audience,
            Rhythm rhythm,
            int hours,
            Colleague who) {
        if (!who.mayWrite()) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        if (series.state() == State.DONE) {
            return Optional.of(Refusal.IMPOSSIBLE);
        }
        Instant now = clock.instant();
        var overtaken = new AtomicBoolean();
        Optional<Series> changed = book.change(series.id(), stored -> {
            overtaken.set(!Long.toString(stored.version()).equals(seen));
            return overtaken.get() ? stored : stored.changed(content, audience, rhythm, hours, now);
        });
        changed.ifPresent(written -> deeds.record(who.name(), "push-series.changed", written.id()));
        return overtaken.get() ? Optional.of(Refusal.CHANGED) : Optional.empty();
    }

    /** Pauses, resumes or ends it; what was refused says why, empty means done. */
    Optional<Refusal> move(String id, SeriesMove move, Colleague who) {
        if (!who.mayWrite()) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        Instant now = clock.instant();
        if (book.change(id, series -> series.allows(move) ? series.after(move, now) : series)
                .isEmpty()) {
            return Optional.of(Refusal.IMPOSSIBLE);
        }
        deeds.record(who.name(), move.deed(), id);
        return Optional.empty();
    }
}
