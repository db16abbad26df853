package press.kiosque.newsroom;

import java.time.LocalDate;
import java.util.List;

/** What a newsroom's day has brought so far, so that its editors' first page needs to know nothing of counting. */
public interface DaySoFar {

    /** The figures in the order in which they are shown; none while the day is being counted. */
    List<Figure> of(Newsroom newsroom, LocalDate today);

    /**
     * One figure.
     *
     * @param code names the words {@code today.so-far.<code>} behind it
     * @param page of the site that shows of what it is the sum
     */
    record Figure(String code, long value, String page) {}
}
