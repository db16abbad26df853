package press.kiosque.numbers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;

/**
 * Counts the days that have ended. A day is counted anew once a day until {@value #SETTLED_DAYS} days have passed: receipts, second
 * attempts and openings come late. The clock's route calls it; whatever it did may be done again, and by two at once.
 */
@Component
public class NumbersJob {

    private static final Logger LOG = LoggerFactory.getLogger(NumbersJob.class);

    private static final int SETTLED_DAYS = 3;
    private static final int LOOK_BACK_DAYS = 400;
    private static final int AT_ONCE = 31;

    private final Newsrooms newsrooms;
    private final Numbers numbers;
    private final DayFolder folder;
    private final Clock clock;

    NumbersJob(Newsrooms newsrooms, Numbers numbers, DayFolder folder, Clock clock) {
        this.newsrooms = newsrooms;
        this.numbers = numbers;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Counts what is to be counted, of all newsrooms; without such days it costs a look at those that were. A newsroom that
     * cannot be counted keeps none of the others waiting.
     */
    public void run() {
        newsrooms.all().forEach(newsroom -> {
            try {
                run(newsroom);
            } catch (RuntimeException e) {
                LOG.warn("Days could not be counted, and are tried again: newsroom={}", newsroom.id(), e);
            }
        });
    }

    private void run(Newsroom newsroom) {
        LocalDate today = clock.instant().atZone(newsroom.zone()).toLocalDate();
        Map<LocalDate, DayNumbers> counted =
                numbers.between(newsroom.id(), today.minusDays(LOOK_BACK_DAYS), today.minusDays(1)).stream()
                        .collect(toMap(DayNumbers::date, identity()));
        LocalDate first = counted.keySet().stream()
                .min(LocalDate::compareTo)
                .orElseGet(() -> earliest(folder.firstDay(newsroom), today));
        List<LocalDate> due = first.datesUntil(today)
                .filter(day -> !counted.containsKey(day) || isOpen(counted.get(day), newsroom, today))
                .toList();
        runs(due).forEach(days -> fold(newsroom, days));
    }

    private static LocalDate earliest(LocalDate first, LocalDate today) {
        LocalDate limit = today.minusDays(LOOK_BACK_DAYS);
        return first.isBefore(limit) ? limit : first;
    }

    /** Whether something may have come since, and it was not counted today. */
    private static boolean isOpen(DayNumbers day, Newsroom newsroom, LocalDate today) {
        boolean settled = day.foldedAt()
                .isAfter(Fold.start(day.date().plusDays(1), newsroom.zone()).plus(Duration.ofDays(SETTLED_DAYS)));
        return !settled && day.foldedAt().isBefore(Fold.start(today, newsroom.zone()));
    }

    /** Days that follow each other, up to a month's, are counted in one pass. */
    private static List<List<LocalDate>> runs(List<LocalDate> days) {
        var runs = new ArrayList<List<LocalDate>>();
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate day : days) {
            if (!run.isEmpty()
                    && (run.size() == AT_ONCE
                            || !run.get(run.size() - 1).plusDays(1).equals(day))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(day);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private void fold(Newsroom newsroom, List<LocalDate> days) {
        var folded = folder.fold(newsroom, days.get(0), days.get(days.size() - 1));
        numbers.save(folded.days());
        numbers.saveCohorts(folded.cohorts());
        LOG.info("Days are counted: newsroom={} from={} days={}", newsroom.id(), days.get(0), days.size());
    }
}
