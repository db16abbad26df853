package press.kiosque.digest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.kiosque.article.Article;
import press.kiosque.digest.ReplayReport.EditionChange;
import press.kiosque.digest.ReplayReport.Moved;

/** Counts what changes in one edition. */
final class ReplayTally {

    private static final int LISTED = 10;

    private final String edition;
    private final Map<String, Integer> in = new HashMap<>();
    private final Map<String, Integer> out = new HashMap<>();
    private final Map<String, Integer> topicsBefore = new TreeMap<>();
    private final Map<String, Integer> topicsAfter = new TreeMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private int readers;
    private int changed;
    private double overlap;
    private int stayed;
    private int places;

    ReplayTally(String edition) {
        this.edition = edition;
    }

    /**
     * Takes in one reader's digest.
     *
     * @return whether it changes
     */
    boolean add(List<Article> before, List<Article> after) {
        List<String> then = remember(before, topicsBefore);
        List<String> now = remember(after, topicsAfter);
        readers++;
        changed += then.equals(now) ? 0 : 1;
        count(now, then, in);
        count(then, now, out);
        compare(then, now);
        return !then.equals(now);
    }

    private List<String> remember(List<Article> articles, Map<String, Integer> topics) {
        var stories = new ArrayList<String>();
        for (Article article : articles) {
            titles.putIfAbsent(article.story(), article.title());
            article.topics().stream().limit(1).forEach(topic -> topics.merge(topic, 1, Integer::sum));
            stories.add(article.story());
        }
        return stories;
    }

    private static void count(List<String> some, List<String> others, Map<String, Integer> counts) {
        some.stream().filter(story -> !others.contains(story)).forEach(story -> counts.merge(story, 1, Integer::sum));
    }

    private void compare(List<String> then, List<String> now) {
        List<String> common = then.stream().filter(now::contains).toList();
        int longer = Math.max(then.size(), now.size());
        overlap += longer == 0 ? 1 : (double) common.size() / longer;
        stayed += common.size();
        common.forEach(story -> places += Math.abs(then.indexOf(story) - now.indexOf(story)));
    }

    EditionChange result() {
        return new EditionChange(
                edition,
                readers,
                changed,
                rounded(readers == 0 ? 1 : overlap / readers),
                rounded(stayed == 0 ? 0 : (double) places / stayed),
                moved(in),
                moved(out),
                shares(topicsBefore),
                shares(topicsAfter));
    }

    private List<Moved> moved(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Moved(
                        entry.getKey(), titles.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .sorted(comparingInt(Moved::readers).reversed().thenComparing(comparing(Moved::story)))
                .limit(LISTED)
                .toList();
    }

    private static Map<String, Double> shares(Map<String, Integer> topics) {
        double all = topics.values().stream().mapToInt(Integer::intValue).sum();
        return topics.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> rounded(entry.getValue() / all),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
