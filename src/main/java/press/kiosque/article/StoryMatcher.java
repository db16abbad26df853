package press.kiosque.article;

import java.time.Instant;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** dev */
final class StoryMatcher {
    static double ALPHA = Double.parseDouble(System.getProperty("alpha", "0.5"));
    static double TAU = Double.parseDouble(System.getProperty("tau", "0"));
    static int MEMBERS = Integer.getInteger("members", 12);
    static int CAND = Integer.getInteger("cand", 20);
    final TermIndex index = new TermIndex();
    final Likeness likeness = new Likeness(index);
    final Map<String, Told> known = new LinkedHashMap<>();
    final Map<String, List<Told>> stories = new HashMap<>();
    final Locale language;
    java.util.function.BiConsumer<Told, Told> watch = (a, b) -> {};
    StoryMatcher(Locale language) { this.language = language; }

    String match(Article article, String publisher) {
        Told before = known.get(article.id());
        if (before != null) return before.story;
        Told told = index.read(Wording.of(article.title(), article.summary(), language), article.id(), publisher, article.firstSeen(), article.id());
        var seen = new LinkedHashMap<String, Double>();
        for (Told near : index.nearest(told, CAND)) {
            watch.accept(told, near);
            seen.computeIfAbsent(near.story, s -> score(told, stories.get(s)));
        }
        var best = seen.entrySet().stream().max(Map.Entry.comparingByValue());
        if (best.isPresent() && best.get().getValue() >= TAU) told.story = best.get().getKey();
        index.add(told);
        known.put(told.article, told);
        stories.computeIfAbsent(told.story, u -> new ArrayList<>()).add(told);
        return told.story;
    }

    double score(Told told, List<Told> members) {
        double max = -99, sum = 0; int n = 0;
        for (int i = Math.max(0, members.size() - MEMBERS); i < members.size(); i++) {
            double z = Math.max(-5, Math.min(5, likeness.of(told, members.get(i))));
            max = Math.max(max, z); sum += z; n++;
        }
        return ALPHA * max + (1 - ALPHA) * sum / n;
    }
}
