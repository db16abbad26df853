package press.kiosque.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which articles of the window use which words, and how rare each word is there. */
final class TermIndex {

    private final Map<String, Term> terms = new HashMap<>();
    private long numbers;
    private long rounds;
    private int articles;

    Told read(Wording wording, String article, String publisher, Instant at, String story) {
        List<Map.Entry<Term, Integer>> found = new ArrayList<>();
        wording.words().forEach((form, marks) -> found.add(Map.entry(
            terms.computeIfAbsent(form, unused -> new Term(form, numbers++)), marks)));
        found.sort(Comparator.comparingLong(e -> e.getKey().number));
        var t = new Term[found.size()];
        var m = new byte[found.size()];
        for (int i = 0; i < t.length; i++) { t[i] = found.get(i).getKey(); m[i] = found.get(i).getValue().byteValue(); }
        return new Told(article, publisher, at, t, m, story);
    }

    void add(Told told) {
        articles++;
        for (int i = 0; i < told.terms.length; i++) told.terms[i].add(told, told.marks[i]);
    }

    void remove(Told told) {
        articles--;
        for (int i = 0; i < told.terms.length; i++) {
            told.terms[i].remove(told, told.marks[i]);
            forgetUnused(told.terms[i]);
        }
    }

    void forgetUnused(Term term) {
        if (term.articles() == 0) terms.remove(term.form);
    }

    static final double LEAST = Double.parseDouble(System.getProperty("n0", "400"));

    double rarity(Term term) {
        return Math.log((LEAST + articles + 1) / (term.articles() + 1.0));
    }
    double most() { return Math.log(LEAST + articles + 1); }

    List<Told> nearest(Told told, int most) {
        rounds++;
        List<Told> met = new ArrayList<>();
        for (Term t : told.terms) {
            if (t.articles() > Math.max(200, articles / 50)) continue;
            double w = rarity(t) * rarity(t);
            for (Told other : t.told) {
                if (other.round != rounds) { other.round = rounds; other.shared = 0; met.add(other); }
                other.shared += w;
            }
        }
        met.sort(Comparator.comparingDouble((Told o) -> -o.shared));
        return met.subList(0, Math.min(most, met.size()));
    }
}
