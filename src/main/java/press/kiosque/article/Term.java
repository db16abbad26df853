package press.kiosque.article;

import java.util.ArrayDeque;

/** A word that articles of the window use, and which of them do. */
final class Term {

    final String form;
    /** Tells terms apart and orders them; never used again. */
    final long number;
    final ArrayDeque<Told> told = new ArrayDeque<>(2);
    private int names;
    private int plain;

    Term(String form, long number) {
        this.form = form;
        this.number = number;
    }

    void add(Told article, int marks) {
        told.addLast(article);
        count(marks, 1);
    }

    /** Articles go in the order in which they came, so that there is little to look through. */
    void remove(Told article, int marks) {
        if (told.peekFirst() == article) {
            told.removeFirst();
        } else {
            told.remove(article);
        }
        count(marks, -1);
    }

    private void count(int marks, int step) {
        names += (marks & Wording.NAME) != 0 ? step : 0;
        plain += (marks & Wording.PLAIN) != 0 ? step : 0;
    }

    int articles() {
        return told.size();
    }

    /** How sure it is that it names somebody or something: 0 to 1. */
    double nameness() {
        return names == 0 ? 0 : (double) names / (names + plain);
    }
}
