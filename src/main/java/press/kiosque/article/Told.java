package press.kiosque.article;

import java.time.Instant;

/** An article of the window with the terms that it uses, in the order of their numbers. */
final class Told {

    final String article;
    final String publisher;
    final Instant at;
    final Term[] terms;
    final byte[] marks;
    String story;
    boolean asks;
    /** How much the article at hand shares with it; set anew for each. */
    double shared;
    long round;

    Told(String article, String publisher, Instant at, Term[] terms, byte[] marks, String story) {
        this.article = article;
        this.publisher = publisher;
        this.at = at;
        this.terms = terms;
        this.marks = marks;
        this.story = story;
    }

    boolean inTitle(int at) {
        return (marks[at] & Wording.TITLE) != 0;
    }
}
