package press.kiosque.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article of the window, with the terms that it uses in the order of their numbers. */
final class Told {

    final String article;
    final String publisher;

    /** Equal for articles of one newsroom; empty if that cannot be told. */
    final String speaker;

    /** When it appeared. */
    final Instant at;

    /** When we met it. */
    Instant met;

    final boolean asks;
    final boolean shows;
    final Term[] terms;
    final byte[] marks;

    /** What it tells. */
    String story;

    /** Another story that it seems to tell as well. */
    @Nullable
    String alsoTells;

    /** How much of the article at hand it shares, if it was looked at in this round. */
    double shared;

    long round;

    Told(Article article, String publisher, Wording wording, Term[] terms, byte[] marks) {
        this.article = article.id();
        this.publisher = publisher;
        this.speaker = Publisher.speaking(publisher, article.feeds());
        this.at = article.published() == null ? article.firstSeen() : article.published();
        this.met = article.firstSeen();
        this.asks = wording.asks();
        this.shows = wording.shows();
        this.terms = terms;
        this.marks = marks;
        this.story = article.story();
    }

    boolean isOfOneNewsroomWith(Told other) {
        return !speaker.isEmpty() && speaker.equals(other.speaker);
    }

    boolean has(int at, int mark) {
        return (marks[at] & mark) != 0;
    }
}
