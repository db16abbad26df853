package press.kiosque.article;

import java.util.List;
import press.kiosque.topic.Words;

/** What capitals say about a word: a name, or only the beginning of something. */
final class Capitals {

    private static final String BEGINNINGS = ".!?:;«»\"“”‘([|-–—•…";

    /** Titles Like This One hold more. */
    private static final double EVERYWHERE = 0.6;

    private static final int LONG_WORD = 4;

    private Capitals() {}

    /** Whether whatever stands here gets a capital, since a sentence or a quotation begins. */
    static boolean areDue(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
            before--;
        }
        return before < 0 || BEGINNINGS.indexOf(text.charAt(before)) >= 0;
    }

    /** Some newsrooms Write Their Titles So. */
    static boolean areEverywhere(String title, List<Words.Word> read) {
        List<Words.Word> later = read.stream()
                .skip(1)
                .filter(word -> word.form().length() >= LONG_WORD && Character.isLetter(title.charAt(word.start())))
                .toList();
        long capitals = later.stream()
                .filter(word -> Character.isUpperCase(title.charAt(word.start())))
                .count();
        return capitals > EVERYWHERE * later.size();
    }
}
