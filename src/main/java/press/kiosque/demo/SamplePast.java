package press.kiosque.demo;

import static java.util.stream.Collectors.groupingBy;

import com.mongodb.client.MongoDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.kiosque.article.Article;
import press.kiosque.numbers.DayNumbers;
import press.kiosque.numbers.DayNumbers.Reached;
import press.kiosque.numbers.DayNumbers.Row;
import press.kiosque.numbers.DayNumbers.Source;
import press.kiosque.numbers.Numbers;
import press.kiosque.numbers.Part;
import press.kiosque.numbers.Tally;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Consent.Act;
import press.kiosque.subscriber.Subscriber.Purpose;

/**
 * Twelve weeks of made-up numbers for the sample newsroom, so that its pages of numbers have something to show: consents of
 * readers who do not exist, named {@code sample-…}, and days as if they had been counted. The same at each start.
 */
final class SamplePast {

    private static final int DAYS = 84;
    private static final int JOINING = 420;
    private static final double LEAVING = 0.16;
    private static final List<String> SOURCES = List.of("site", "site", "qr-une", "newsletter", "", "", "");
    private static final List<String> HOURS = List.of("07", "07", "07", "12", "18", "18", "21");

    private final Random random = new Random(2016);
    private final String newsroom;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<Article> articles;
    private final List<Consent> consents = new ArrayList<>();

    /** The past of this newsroom, in which these articles were told. */
    SamplePast(String newsroom, ZoneId zone, LocalDate today, List<Article> articles) {
        this.newsroom = newsroom;
        this.zone = zone;
        this.today = today;
        this.articles =
                articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    }

    void write(MongoDatabase database, Numbers numbers) {
        IntStream.range(0, JOINING).forEach(this::reader);
        database.getCollection("consents", Consent.class).insertMany(consents);
        numbers.save(days());
    }

    private void reader(int number) {
        int joined = DAYS - (int) (DAYS * Math.sqrt(random.nextDouble()));
        consent(number, DAYS - joined, Act.GIVEN);
        int left = joined - 1 - (int) (random.nextDouble() * random.nextDouble() * 40);
        if (random.nextDouble() < LEAVING && left > 0) {
            consent(number, DAYS - left, Act.WITHDRAWN);
        }
    }

    private void consent(int number, int day, Act act) {
        Instant at = today.minusDays(Math.max(1, DAYS - day))
                .atTime(LocalTime.of(act == Act.GIVEN ? 9 : 8, random.nextInt(60)))
                .atZone(zone)
                .toInstant();
        String reader = String.format(Locale.ROOT, "sample-%03d", number);
        String event = reader + "-" + act;
        consents.add(new Consent(
                Consent.id(event, Purpose.DIGEST),
                newsroom + "/" + reader,
                Purpose.DIGEST,
                act,
                at,
                "(sample)",
                Locale.FRENCH,
                event));
    }

    private List<DayNumbers> days() {
        Map<LocalDate, List<Consent>> acts = consents.stream()
                .collect(groupingBy(consent -> consent.at().atZone(zone).toLocalDate()));
        var days = new ArrayList<DayNumbers>();
        long total = 0;
        for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
            List<Consent> here = acts.getOrDefault(day, List.of());
            long joined = here.stream().filter(act -> act.act() == Act.GIVEN).count();
            long left = here.size() - joined;
            total += joined - left;
            days.add(day(day, joined, left, total));
        }
        return days;
    }

    private DayNumbers day(LocalDate day, long joined, long left, long total) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        long reached = Math.round(total * (0.62 + 0.08 * random.nextDouble()));
        return new DayNumbers(
                newsroom + "|" + day,
                newsroom,
                day.toString(),
                day.atStartOfDay(zone).toInstant().plus(Duration.ofDays(30)),
                joined,
                left,
                total,
                sources(joined),
                List.of(
                        new Reached(true, "OPEN_WINDOW", reached),
                        new Reached(false, "WINDOW_SHUT", total - reached - total / 20),
                        new Reached(false, "QUIET_HOURS", total / 20)),
                rows(reached, left, weekend ? 0.55 : 0.7));
    }

    private List<Source> sources(long joined) {
        Map<String, List<String>> sources = Stream.generate(() -> SOURCES.get(random.nextInt(SOURCES.size())))
                .limit(joined)
                .filter(source -> !source.isEmpty())
                .collect(groupingBy(source -> source));
        return sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue().size()))
                .toList();
    }

    private List<Row> rows(long sent, long stopped, double read) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(Part.ALL, "", tally(sent, read, stopped)));
        rows.add(new Row(Part.EDITION, "matin", tally(sent * 3 / 4, read + 0.05, stopped)));
        rows.add(new Row(Part.EDITION, "soir", tally(sent / 4, read - 0.1, 0)));
        HOURS.stream()
                .collect(groupingBy(hour -> hour))
                .forEach((hour, share) -> rows.add(new Row(
                        Part.HOUR, hour, tally(sent * share.size() / HOURS.size(), read - 0.02 * share.size(), 0))));
        told().forEach(article -> {
            rows.add(new Row(Part.STORY, article.story(), tally(sent / 3, read, 0)));
            article.topics().forEach(topic -> rows.add(new Row(Part.TOPIC, topic, tally(sent / 3, read, 0))));
        });
        return rows;
    }

    private List<Article> told() {
        return articles.isEmpty()
                ? List.of()
                : IntStream.range(0, 4)
                        .mapToObj(number -> articles.get(random.nextInt(articles.size())))
                        .toList();
    }

    private Tally tally(long sent, double read, long stopped) {
        long shown = Math.round(sent * Math.min(0.95, read + 0.08 * (random.nextDouble() - 0.5)));
        long opened = Math.round(shown * (0.2 + 0.12 * random.nextDouble()));
        return new Tally(
                sent,
                Math.max(shown, sent - sent / 50),
                shown,
                Math.round(opened * 0.6),
                opened,
                Math.min(sent, stopped));
    }
}
