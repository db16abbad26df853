package press.kiosque.understanding;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Hears that "résume" is French and wants a summary, where the English word would end a pause. */
final class SummaryWords {

    private static final WordPattern WITH_ACCENT = WordPattern.compile("(?iu)\\b(?:r\u00e9sum|resum\u00e9)");
    private static final WordPattern WITH_FRENCH = WordPattern.compile(
            "\\bresume[rz]\\b|\\bresume\\b.*\\b(?:le|la|les|l|moi|nous|ca|cela|cet?|cette|ces|un|une|du|des|tout|article|histoire)\\b"
                    + "|\\b(?:tu|vous|peux|me|en|faut)\\b.*\\bresume\\b(?! (?:the|my|please|it)\\b)");

    private SummaryWords() {}

    static boolean areIn(Sentence sentence) {
        return WITH_ACCENT.isIn(Normalizer.normalize(sentence.raw(), Form.NFC))
                || WITH_FRENCH.isIn(sentence.folded().text());
    }
}
