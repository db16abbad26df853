package press.kiosque.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.kiosque.topic.Words;

/** Guesses in which language texts are by the small words that only one language uses so much. */
public final class LanguageGuess {

    private LanguageGuess() {}

    /** The language of these texts; none if they hold no word that we know. */
    public static Optional<Locale> of(Collection<String> texts) {
        List<String> words = texts.stream()
                .flatMap(text -> Words.in(Locale.ROOT).read(text).stream())
                .map(Words.Word::form)
                .toList();
        return EmptyWords.languages().stream()
                .max(Comparator.comparingLong(language -> count(words, language)))
                .filter(language -> count(words, language) > 0);
    }

    private static long count(List<String> words, Locale language) {
        EmptyWords empty = EmptyWords.in(language);
        return words.stream().filter(empty::has).count();
    }
}
