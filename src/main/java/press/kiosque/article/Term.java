package press.kiosque.article;

import java.util.ArrayDeque;

/** A word that articles of the window use, and which of them do. */
final class Term {

    /** Orders terms; none is given twice. */
    final int number;

    final String form;
    final boolean isNumber;
    final ArrayDeque<Told> told = new ArrayDeque<>(2);
    private int names;
    private int plain;

    Term(String form, int number) {
        this.form = form;
        this.number = number;
        this.isNumber = Wording.isNumber(form);
    }

    void add(Told article, int marks) {
        told.addLast(article);
        count(marks, 1);
    }

    /** Articles go in the order in which they came: mostly it is the first. */
    void remove(Told article, int marks) {
        if (told.peekFirst() == article) {
            told.removeFirst();
        } else {
            told.remove(article);
        }
        count(marks, -1);
    }

    /** How many articles use it. */
    int articles() {
        return told.size();
    }

    /** How sure it is that it names somebody or something, by the capitals it was met with: 0 to 1. */
    double nameness() {
        return names == 0 ? 0 : (double) names / (names + plain);
    }

    private void count(int marks, int step) {
        names += (marks & Wording.NAME) != 0 ? step : 0;
        plain += (marks & Wording.PLAIN) != 0 ? step : 0;
    }
}
