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
    static final java.util.regex.Pattern ASKS = java.util.regex.Pattern.compile("(?i)\\?|(^|[:–—-] |[:] )(how|why|what|who|where|when|should|is|can|will|comment|pourquoi|qui|que|quel|quelle|quels|quelles|ce que|ce qu|cinq choses|explainer|analysis|analyse|opinion|portrait|récit|décryptage|enquête|interview|entretien)\\b|what (to|we|you) (know|need)|ce (qu.on|que l.on|que nous) (sait|savons)|à savoir|(need|things) to know|explained");
    final TermIndex index = new TermIndex();
    final Likeness likeness = new Likeness(index);
    final Map<String, Told> known = new LinkedHashMap<>();
    final Map<String, List<Told>> stories = new HashMap<>();
    final Locale language;
    java.util.function.BiConsumer<Told[], double[]> watch = (a, b) -> {};
    StoryMatcher(Locale language) { this.language = language; }

    String match(Article article, String publisher) {
        Told before = known.get(article.id());
        if (before != null) return before.story;
        Told told = index.read(Wording.of(article.title(), article.summary(), language), article.id(), publisher, article.firstSeen(), article.id());
        told.asks = ASKS.matcher(article.title()).find();
        List<Told> near = index.nearest(told, CAND);
        List<double[]> fs = new ArrayList<>();
        for (Told c : near) fs.add(likeness.features(told, c));
        var seen = new LinkedHashMap<String, Double>();
        for (int i = 0; i < near.size(); i++) {
            double rival = 0; int crowd = 0;
            for (int j = 0; j < near.size(); j++) if (!near.get(j).story.equals(near.get(i).story)) { rival = Math.max(rival, fs.get(j)[0]); if (fs.get(j)[0] > 0.7 * fs.get(i)[0]) crowd++; }
            fs.get(i)[16] = Math.min(1.5, rival / Math.max(0.01, fs.get(i)[0])); fs.get(i)[17] = Math.min(crowd, 10) / 10.0;
            watch.accept(new Told[] {told, near.get(i)}, fs.get(i));
        }
        for (int i = 0; i < near.size(); i++) { double[] f = fs.get(i); seen.computeIfAbsent(near.get(i).story, s -> score(told, stories.get(s), f[16], f[17])); }
        var best = seen.entrySet().stream().max(Map.Entry.comparingByValue());
        if (best.isPresent() && best.get().getValue() >= TAU) told.story = best.get().getKey();
        index.add(told);
        known.put(told.article, told);
        stories.computeIfAbsent(told.story, u -> new ArrayList<>()).add(told);
        return told.story;
    }

    static double[] with(double[] f, double r, double c) { f[16] = r; f[17] = c; return f; }
    double score(Told told, List<Told> members, double rival, double crowd) {
        double max = -99, sum = 0; int n = 0;
        for (int i = Math.max(0, members.size() - MEMBERS); i < members.size(); i++) {
            double z = Math.max(-5, Math.min(5, likeness.z(with(likeness.features(told, members.get(i)), rival, crowd))));
            max = Math.max(max, z); sum += z; n++;
        }
        return ALPHA * max + (1 - ALPHA) * sum / n;
    }
}
