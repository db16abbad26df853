package press.kiosque.feed;

/** Counts the parts of a document as they come, and stops when no feed could have so many. */
final class FeedBounds {

    static final int MAX_DEPTH = 100;

    /** Elements and attributes. */
    static final int MAX_PARTS = 250_000;

    /** A hundred times what the most talkative newsrooms publish. */
    static final int MAX_ENTRIES = 10_000;

    private int parts;
    private int entries;

    /** Too deep or too large to be a feed. */
    static final class TooComplex extends RuntimeException {
        TooComplex(String message) {
            super(message);
        }
    }

    /**
     * Counts one element.
     *
     * @param depth elements around it
     * @throws TooComplex if it is one too many
     */
    void enter(String name, int attributes, int depth) {
        parts += 1 + attributes;
        entries += name.equals("item") || name.equals("entry") ? 1 : 0;
        refuse(depth >= MAX_DEPTH, "nested deeper than " + MAX_DEPTH + " elements");
        refuse(parts > MAX_PARTS, "more than " + MAX_PARTS + " elements and attributes");
        refuse(entries > MAX_ENTRIES, "more than " + MAX_ENTRIES + " entries");
    }

    private static void refuse(boolean refused, String words) {
        if (refused) {
            throw new TooComplex(words);
        }
    }
}
