package press.kiosque.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Which articles of the window use which words, and how much a word says there. Not safe for several threads. */
final class TermIndex {

    /** As if so many more articles had been seen: among few articles every word is rare. */
    private static final int IMAGINED = 400;

    /** What a name says beyond its rarity, and a number. */
    private static final double NAME = 0.3;

    private static final double NUMBER = 0.3;

    /** A word that more articles use leads nowhere. */
    private static final int COMMON = 200;

    private static final int COMMON_SHARE = 100;

    private static final Comparator<Told> LEAST_FIRST = Comparator.comparingDouble((Told told) -> told.shared)
            .thenComparing(told -> told.article, Comparator.reverseOrder());

    private final Map<String, Term> terms = new HashMap<>();
    private int numbers;
    private long rounds;
    private int articles;

    /** The article with its words looked up, not yet among those that can be found. */
    Told told(Article article, String publisher, Wording wording) {
        List<Map.Entry<Term, Integer>> used = wording.words().entrySet().stream()
                .map(word -> Map.entry(
                        terms.computeIfAbsent(word.getKey(), form -> new Term(form, numbers++)), word.getValue()))
                .sorted(Comparator.comparingInt(word -> word.getKey().number))
                .toList();
        var marks = new byte[used.size()];
        for (int at = 0; at < marks.length; at++) {
            marks[at] = used.get(at).getValue().byteValue();
        }
        Term[] words = used.stream().map(Map.Entry::getKey).toArray(Term[]::new);
        return new Told(article, publisher, wording, words, marks);
    }

    void add(Told told) {
        articles++;
        for (int at = 0; at < told.terms.length; at++) {
            told.terms[at].add(told, told.marks[at]);
        }
    }

    void remove(Told told) {
        articles--;
        for (int at = 0; at < told.terms.length; at++) {
            told.terms[at].remove(told, told.marks[at]);
            if (told.terms[at].articles() == 0) {
                terms.remove(told.terms[at].form);
            }
        }
    }

    /** What a word says: much if it is rare in the window and names something. */
    double weight(Term term) {
        double kind = term.isNumber ? NUMBER : NAME * term.nameness();
        return rarity(term) * (1 + kind);
    }

    /** The most that the rarity of a word can say. */
    double rarest() {
        return Math.log(IMAGINED + articles + 1.0);
    }

    private double rarity(Term term) {
        return Math.log((IMAGINED + articles + 1.0) / (term.articles() + 1.0));
    }

    /** The articles that share the most with this one, by their rarer words; those that share most first. */
    List<Told> nearest(Told told, int most) {
        rounds++;
        List<Told> met = new ArrayList<>();
        for (Term term : told.terms) {
            if (term.articles() <= Math.max(COMMON, articles / COMMON_SHARE)) {
                share(term, met);
            }
        }
        return most(met, most);
    }

    /** Without putting the thousands in order that share only a little. */
    private static List<Told> most(List<Told> met, int most) {
        var kept = new PriorityQueue<>(LEAST_FIRST);
        for (Told other : met) {
            if (kept.size() < most) {
                kept.add(other);
            } else if (LEAST_FIRST.compare(other, kept.element()) > 0) {
                kept.remove();
                kept.add(other);
            }
        }
        return kept.stream().sorted(LEAST_FIRST.reversed()).toList();
    }

    private void share(Term term, List<Told> met) {
        double worth = rarity(term) * rarity(term);
        for (Told other : term.told) {
            if (other.round != rounds) {
                other.round = rounds;
                other.shared = 0;
                met.add(other);
            }
            other.shared += worth;
        }
    }
}
