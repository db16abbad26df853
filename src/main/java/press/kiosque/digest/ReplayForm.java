package press.kiosque.digest;

import static press.kiosque.newsroom.Typed.parsed;
import static press.kiosque.newsroom.Typed.stripped;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.kiosque.digest.DigestSettings.FreshBy;
import press.kiosque.digest.DigestSettings.Ranking;

/**
 * Which day to make again and with which settings; empty fields stand for what holds now.
 *
 * @param day as the browser writes it, {@code 2026-11-24}
 * @param halfLife in hours
 * @param window in hours
 * @param topicShare in percent
 */
record ReplayForm(
        String day,
        String halfLife,
        String window,
        String freshBy,
        String coverage,
        String weight,
        String keyword,
        String taste,
        String topicShare) {

    private static final double PERCENT = 100;

    ReplayForm {
        day = stripped(day);
        halfLife = stripped(halfLife);
        window = stripped(window);
        freshBy = stripped(freshBy);
        coverage = stripped(coverage);
        weight = stripped(weight);
        keyword = stripped(keyword);
        taste = stripped(taste);
        topicShare = stripped(topicShare);
    }

    /** This day with the settings that hold now, for fields to begin from. */
    static ReplayForm of(LocalDate day, DigestSettings now) {
        Ranking ranking = now.ranking();
        return new ReplayForm(
                day.toString(),
                plain(now.halfLife().toMinutes() / 60.0),
                plain(now.window().toMinutes() / 60.0),
                now.freshBy().name(),
                plain(ranking.coverage()),
                plain(ranking.weight()),
                plain(ranking.keyword()),
                plain(ranking.taste()),
                plain(ranking.topicShare() * PERCENT));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** What is wrong, by field: the least and the most that it may be; the day and {@code freshBy} have none. */
    Map<String, Limits> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<String, Limits>();
        if (date().filter(chosen -> chosen.isBefore(today.plusDays(1))).isEmpty()) {
            wrong.put("day", Limits.NONE);
        }
        if (Arrays.stream(FreshBy.values()).noneMatch(one -> one.name().equals(freshBy))) {
            wrong.put("freshBy", Limits.NONE);
        }
        check(wrong, "halfLife", halfLife, new Limits(1, 240));
        check(wrong, "window", window, new Limits(1, 240));
        check(wrong, "coverage", coverage, new Limits(0, 10));
        check(wrong, "weight", weight, new Limits(0, 10));
        check(wrong, "keyword", keyword, new Limits(1, 100));
        check(wrong, "taste", taste, new Limits(1, 100));
        check(wrong, "topicShare", topicShare, new Limits(10, 100));
        return wrong;
    }

    private static void check(Map<String, Limits> wrong, String field, String typed, Limits limits) {
        double value = number(typed);
        if (!(value >= limits.least() && value <= limits.most())) {
            wrong.put(field, limits);
        }
    }

    private static double number(String typed) {
        try {
            return Double.parseDouble(typed.replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** From where to where a number may go. */
    record Limits(int least, int most) {
        static final Limits NONE = new Limits(0, 0);
    }

    private Optional<LocalDate> date() {
        return parsed(LocalDate::parse, day);
    }

    /** The day, once nothing is wrong. */
    LocalDate chosenDay() {
        return date().orElseThrow();
    }

    /** The settings, once nothing is wrong; what the form does not name stays. */
    DigestSettings settings(DigestSettings now) {
        return new DigestSettings(
                hours(window),
                hours(halfLife),
                now.usefulFor(),
                FreshBy.valueOf(freshBy),
                now.partitions(),
                now.chunk(),
                new Ranking(
                        number(coverage),
                        number(weight),
                        number(keyword),
                        number(taste),
                        number(topicShare) / PERCENT));
    }

    private static Duration hours(String typed) {
        return Duration.ofMinutes(Math.round(number(typed) * 60));
    }
}
