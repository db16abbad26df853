package press.kiosque.understanding;

import java.util.List;
import press.kiosque.article.EmptyWords;
import press.kiosque.newsroom.Languages;

/** Which folded words news can be about. */
public final class TellingWords {

    private static final List<EmptyWords> EMPTY =
            Languages.SPOKEN.stream().map(EmptyWords::in).toList();

    private TellingWords() {}

    /** Whether it is one: none of those by which we are spoken to, and no number. */
    public static boolean has(String word) {
        return word.length() > 1
                && !NameWords.OURS.contains(word)
                && word.chars().noneMatch(Character::isDigit)
                && !saysNothing(word);
    }

    /** Whether it says nothing by itself. */
    public static boolean saysNothing(String word) {
        return EMPTY.stream().anyMatch(words -> words.has(word));
    }
}
