package press.kiosque.bench;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import press.kiosque.article.Article;
import press.kiosque.article.StoryMatcher;
import press.kiosque.article.StorySettings;
import press.kiosque.topic.Words;

/** Measures how fast articles find their stories among those of a full window, and what the window costs in memory. */
public final class StoriesBench {

    private static final Instant START = Instant.parse("2026-11-22T06:00:00Z");

    private final StorySettings settings;

    /** A bench with a window of so many articles. */
    public StoriesBench(int window) {
        var defaults = StorySettings.defaults();
        this.settings = new StorySettings(window, defaults.age(), defaults.sameEvent(), defaults.sameAffair());
    }

    /** Fills the window, then matches so many more articles. The floor is their words read once, and nothing else. */
    public StoriesResult run(int articles) {
        var press = new InventedPress(START, settings.age().dividedBy(2L * settings.window()));
        long before = used();
        var matcher = new StoryMatcher(Locale.ENGLISH, settings);
        for (int number = 0; number < settings.window(); number++) {
            matcher.match(press.next());
        }
        long memory = used() - before;
        List<Article> more = press.next(articles);
        long start = System.nanoTime();
        long joined = more.stream()
                .filter(article -> !matcher.match(article).id().equals(article.id()))
                .count();
        double perSecond = perSecond(articles, start);
        double floor = read(more);
        return new StoriesResult(
                settings.window(),
                articles,
                joined,
                Figures.round(perSecond),
                Figures.round(floor),
                Figures.round(floor / perSecond),
                Figures.round((double) memory / (1 << 20)),
                Memory.peak(),
                Figures.thisMachine());
    }

    private static double read(List<Article> articles) {
        long start = System.nanoTime();
        long words = articles.stream()
                .mapToLong(article -> Words.ENGLISH.read(article.title()).size()
                        + Words.ENGLISH.read(article.summary()).size())
                .sum();
        double perSecond = perSecond(articles.size(), start);
        if (words == 0) {
            throw new IllegalStateException("the invented articles have no words");
        }
        return perSecond;
    }

    private static double perSecond(int articles, long start) {
        return articles * 1e9 / (System.nanoTime() - start);
    }

    /** Bytes in use after a collection. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
