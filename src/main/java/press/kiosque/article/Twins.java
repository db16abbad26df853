package press.kiosque.article;

/**
 * Two stories that are one.
 *
 * @param into the older, whose name remains
 * @param part the one that becomes part of it
 */
public record Twins(String into, String part) {

    /** The stories that these articles began. */
    static Twins of(Told one, Told other) {
        return one.met.isAfter(other.met) ? new Twins(other.story, one.story) : new Twins(one.story, other.story);
    }
}
