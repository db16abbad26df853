package press.kiosque.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.newsroom.DaySoFar;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.numbers.DayNumbers.Reached;

/** The figures of today for the editors' first page, the same that the pages of the numbers show. */
@Component
@ConditionalOnWebApplication
class TodaysNumbers implements DaySoFar {

    /** As whom the ledger knows those who have blocked the Page or left, before and after the attempt that showed it. */
    private static final Set<String> GONE = Set.of("READER_GONE", Outcome.UNREACHABLE.name());

    private final NumbersDesk desk;

    TodaysNumbers(NumbersDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Figure> of(Newsroom newsroom, LocalDate today) {
        return desk.today(newsroom, today)
                .map(counted -> figures(counted, "?from=" + today + "&to=" + today))
                .orElse(List.of());
    }

    private static List<Figure> figures(Counted today, String day) {
        String growth = "/admin/numbers/growth" + day;
        String messages = "/admin/numbers/messages" + day;
        Tally all = today.all();
        return List.of(
                new Figure("joined", today.sum(DayNumbers::joined), growth),
                new Figure("left", today.sum(DayNumbers::left), growth),
                new Figure("delivered", all.delivered(), messages),
                new Figure("opened", all.opened(), messages + "&sort=opened"),
                new Figure("tapped", all.tapped(), messages + "&sort=tapped"),
                new Figure("blocked", today.sum(TodaysNumbers::gone), "/admin/numbers/reach" + day));
    }

    private static long gone(DayNumbers day) {
        return day.reach().stream()
                .filter(reached -> !reached.sent() && GONE.contains(reached.by()))
                .mapToLong(Reached::readers)
                .sum();
    }
}
