package press.kiosque.numbers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.numbers.DayFolder.Folded;

/** Gives the pages what was counted, with what is counted of today. */
@Component
class NumbersDesk {

    /** So many days at most are counted with today's, if the clock has not come to them yet. */
    private static final int AHEAD = 3;

    private final Numbers numbers;
    private final LiveNumbers live;

    NumbersDesk(Numbers numbers, LiveNumbers live) {
        this.numbers = numbers;
        this.live = live;
    }

    /**
     * What is known of a period and of the one before it.
     *
     * @param cohorts those that were counted with today; none where the period does not reach so far
     * @param complete whether today is among it, where the period reaches so far
     */
    record View(Counted now, Counted before, List<Cohort> cohorts, boolean complete) {

        /** Whether the period before is known from its first day on, so that the two can be compared. */
        boolean comparable(Period period) {
            return before.days().size() == period.length();
        }
    }

    View view(Newsroom newsroom, Period period, LocalDate today) {
        Period before = period.before();
        Map<LocalDate, DayNumbers> known = numbers.between(newsroom.id(), before.from(), period.to()).stream()
                .collect(toMap(DayNumbers::date, identity(), (one, other) -> other, TreeMap::new));
        Optional<Folded> open =
                period.to().equals(today) ? live.days(newsroom, firstOpen(newsroom, today), today) : Optional.empty();
        open.ifPresent(folded -> folded.days().forEach(day -> known.put(day.date(), day)));
        return new View(
                counted(known, period),
                counted(known, before),
                open.map(Folded::cohorts).orElse(List.of()),
                open.isPresent() || !period.to().equals(today));
    }

    /** What is known of today alone, for a page that hardly waits; empty while it is counted the first time. */
    Optional<Counted> today(Newsroom newsroom, LocalDate today) {
        return live.soon(newsroom, firstOpen(newsroom, today), today)
                .map(folded -> new Counted(folded.days().stream()
                        .filter(day -> day.date().equals(today))
                        .toList()));
    }

    private static Counted counted(Map<LocalDate, DayNumbers> known, Period period) {
        return new Counted(known.values().stream()
                .filter(day ->
                        !day.date().isBefore(period.from()) && !day.date().isAfter(period.to()))
                .toList());
    }

    /** The first day that is not counted yet, today at the latest. */
    private LocalDate firstOpen(Newsroom newsroom, LocalDate today) {
        List<LocalDate> counted = numbers.between(newsroom.id(), today.minusDays(AHEAD), today.minusDays(1)).stream()
                .map(DayNumbers::date)
                .toList();
        return counted.isEmpty()
                ? today
                : counted.stream().max(LocalDate::compareTo).orElse(today).plusDays(1);
    }

    /** The cohorts of so many weeks, newest first. */
    List<Cohort> cohorts(Newsroom newsroom, View view, LocalDate today, int weeks) {
        LocalDate monday = OptIns.monday(Fold.start(today, newsroom.zone()), newsroom.zone());
        String first = monday.minusWeeks(weeks - 1L).toString();
        var cohorts = new TreeMap<String, Cohort>(Comparator.reverseOrder());
        numbers.cohorts(newsroom.id(), monday, weeks).forEach(cohort -> cohorts.put(cohort.week(), cohort));
        view.cohorts().stream()
                .filter(cohort -> cohort.week().compareTo(first) >= 0)
                .forEach(cohort -> cohorts.put(cohort.week(), cohort));
        return List.copyOf(cohorts.values());
    }
}
