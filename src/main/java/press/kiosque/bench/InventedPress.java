package press.kiosque.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import press.kiosque.article.Article;

/**
 * Articles in the manner of news: made-up words, few of them frequent and most of them rare as in any language, events
 * that some newsrooms tell in other words, and names. The same at every run.
 */
final class InventedPress {

    private static final int WORDS = 60_000;
    private static final int EVENT_WORDS = 24;
    private static final int TITLE = 10;
    private static final int SUMMARY = 34;
    private static final int PUBLISHERS = 40;

    /** How often an article tells what another told, and from how far back. */
    private static final double RETOLD = 0.3;

    private static final double OF_EVENT = 0.75;
    private static final int RECENT = 500;

    private final Random random = new Random(8);
    private final Duration pace;
    private final List<List<String>> events = new ArrayList<>();
    private Instant now;
    private int number;

    InventedPress(Instant start, Duration pace) {
        this.now = start;
        this.pace = pace;
    }

    List<Article> next(int articles) {
        return Stream.generate(this::next).limit(articles).toList();
    }

    Article next() {
        List<String> event = event();
        number++;
        now = now.plus(pace);
        String link = "https://newsroom%d.example/%d".formatted(random.nextInt(PUBLISHERS), number);
        return new Article(
                "a" + number,
                "bench",
                link,
                told(event, TITLE),
                told(event, SUMMARY),
                null,
                List.of(),
                "en",
                now,
                null,
                now,
                List.of("bench"),
                List.of(),
                1);
    }

    private List<String> event() {
        boolean again = !events.isEmpty() && random.nextDouble() < RETOLD;
        if (again) {
            return events.get(random.nextInt(events.size()));
        }
        List<String> event = Stream.generate(this::word).limit(EVENT_WORDS).toList();
        events.add(event);
        if (events.size() > RECENT) {
            events.remove(0);
        }
        return event;
    }

    /** Most words belong to the event, the others to the teller. */
    private String told(List<String> event, int words) {
        List<String> said = new ArrayList<>();
        for (int at = 0; at < words; at++) {
            said.add(random.nextDouble() < OF_EVENT ? event.get(random.nextInt(event.size())) : word());
        }
        return String.join(" ", said) + ".";
    }

    /** The rarer the more there are, after Zipf; one in four is a name. */
    private String word() {
        int rank = (int) Math.pow(WORDS, random.nextDouble());
        String word = spelled(rank);
        return rank % 4 == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    private static String spelled(int rank) {
        var word = new StringBuilder();
        for (int rest = rank + 400; rest > 0; rest /= 70) {
            word.append("bcdfghjklmnprt".charAt(rest % 70 / 5)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
