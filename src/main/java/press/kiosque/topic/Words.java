package press.kiosque.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Splits a text into words that are equal when people mean the same: without case and accents, and in French and English
 * without inflection.
 */
public enum Words {
    FRENCH("le", "la", "les", "de", "du", "des", "un", "une") {
        @Override
        TokenStream stemmed(TokenStream words) {
            var plain = new LowerCaseFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES));
            return new FrenchMinimalStemFilter(new FrenchPluralFilter(new ASCIIFoldingFilter(plain)));
        }
    },
    ENGLISH("the", "a", "an") {
        @Override
        TokenStream stemmed(TokenStream words) {
            var plain = new LowerCaseFilter(new EnglishPossessiveFilter(words));
            return new KStemFilter(new ASCIIFoldingFilter(plain));
        }
    },
    /** Any other language, and names of categories. */
    PLAIN {
        @Override
        TokenStream stemmed(TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // never changed, and made for many threads
    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, stemmed(tokenizer));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> articles;

    Words(String... articles) {
        this.articles = Set.of(articles);
    }

    /** How words of this language are read. */
    public static Words in(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> FRENCH;
            case "en" -> ENGLISH;
            default -> PLAIN;
        };
    }

    abstract TokenStream stemmed(TokenStream words);

    /** Whether this word, as {@link #of} gives it, may stand or be left out between the words of a phrase. */
    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** The words of a phrase that matter: articles only where it begins, as in "Le Monde", or ends. */
    List<String> phrase(String phrase) {
        List<String> all = of(phrase);
        return IntStream.range(0, all.size())
                .filter(at -> at == 0 || at == all.size() - 1 || !isArticle(all.get(at)))
                .mapToObj(all::get)
                .toList();
    }

    /**
     * A word of a text.
     *
     * @param form equal for words that mean the same
     * @param start where it stands in the text
     */
    public record Word(String form, int start) {}

    /** The words of this text, in order. */
    List<String> of(String text) {
        return read(text).stream().map(Word::form).toList();
    }

    /** The words of this text and where they stand, in order. */
    public List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var form = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(form.toString(), place.startOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return words;
    }
}
