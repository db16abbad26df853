package press.kiosque.sandbox;

import java.util.HashSet;
import java.util.List;

/**
 * A count of accepted messages.
 *
 * @param repeats messages beyond the first with the same mark to the same reader
 */
record Tally(long messages, int recipients, long repeats, int perRecipientMax, int recipientsWithMoreThanOne) {

    /** Counts the marks of each reader who has any. */
    static Tally of(List<List<String>> perReader) {
        long messages = 0;
        long repeats = 0;
        int most = 0;
        int several = 0;
        for (List<String> marks : perReader) {
            messages += marks.size();
            repeats += repeats(marks);
            most = Math.max(most, marks.size());
            several += marks.size() > 1 ? 1 : 0;
        }
        return new Tally(messages, perReader.size(), repeats, most, several);
    }

    private static long repeats(List<String> marks) {
        return marks.size() < 2 ? 0 : marks.size() - new HashSet<>(marks).size();
    }
}
