package press.kiosque.topic;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes short French plurals singular: Lucene's stemmers leave "lois" and "juges" alone. */
final class FrenchPluralFilter extends TokenFilter {

    private static final int SHORTEST = 4;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    FrenchPluralFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = word.length();
        if (length >= SHORTEST && (endsWith("s") || endsWith("eux") || endsWith("oux"))) {
            word.setLength(length - 1);
        }
        return true;
    }

    private boolean endsWith(String ending) {
        int start = word.length() - ending.length();
        return ending.contentEquals(word.subSequence(start, word.length()));
    }
}
