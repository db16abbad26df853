package press.kiosque.numbers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
     * @param complete whether today is among it, where the period reaches so far
     */
    record View(Counted now, Counted before, boolean complete) {

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
                open.isPresent() || !period.to().equals(today));
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
    List<Cohort> cohorts(Newsroom newsroom, LocalDate today, int weeks) {
        LocalDate monday = OptIns.monday(Fold.start(today, newsroom.zone()), newsroom.zone());
        Map<String, Cohort> cohorts = numbers.cohorts(newsroom.id(), monday, weeks).stream()
                .collect(Collectors.toMap(Cohort::week, identity()));
        live.days(newsroom, firstOpen(newsroom, today), today).ifPresent(folded -> folded.cohorts().stream()
                .filter(cohort -> !LocalDate.parse(cohort.week()).isBefore(monday.minusWeeks(weeks - 1L)))
                .forEach(cohort -> cohorts.put(cohort.week(), cohort)));
        return cohorts.values().stream()
                .sorted(Comparator.comparing(Cohort::week).reversed())
                .toList();
    }
}
