package press.kiosque.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import press.kiosque.Clause;

/** What numbers need of their database. */
public final class NumbersClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private NumbersClauses() {}

    public static List<Clause> all() {
        return List.of(new Clause(
                Numbers.class, "days and cohorts are replaced in bulk and found by their dates", database -> {
                    var numbers = new Numbers(database);
                    numbers.save(List.of(day(1), day(2)));
                    numbers.save(List.of(day(3)));
                    numbers.saveCohorts(
                            List.of(new Cohort(Cohort.id("n", DAY), "n", DAY.toString(), 4, List.of(4L, 3L))));
                    assertThat(numbers.between("n", DAY, DAY)).containsExactly(day(3));
                    assertThat(numbers.cohorts("n", DAY, 2)).hasSize(1);
                }));
    }

    private static DayNumbers day(long joined) {
        return new DayNumbers(
                DayNumbers.id("n", DAY), "n", DAY.toString(), NOW, joined, 0, 9, List.of(), List.of(), List.of());
    }
}
