package press.kiosque.opening;

import org.jspecify.annotations.Nullable;

/**
 * What a tracked link stands for.
 *
 * @param occasion in which the article was told; {@value #ANSWERS} for all answers together where it names no reader
 * @param reader the reader's id with {@code #attempt} behind it from the second on, as in the ledger; null if it names nobody
 * @param article id of the article to which it leads
 */
record Link(String occasion, @Nullable String reader, String article) {

    /** An answer's own occasion would say to whom it went. */
    static final String ANSWERS = "reply";

    /** The ledger's row of a link that names a reader. */
    String row() {
        return occasion + "|" + reader;
    }
}
