package press.kiosque.conversation;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import press.kiosque.article.Article;
import press.kiosque.topic.Words;

/**
 * What an article says, as it is searched.
 *
 * @param article its id
 * @param story id of the story that it tells
 * @param tongue ISO 639 code of its language
 * @param language how words of that are read
 * @param title the forms of its words, with a space before and after each
 * @param all the same of title and summary
 */
record SearchedText(
        String article, String story, Instant appeared, String tongue, Words language, String title, String all) {

    /** So much of a word must agree at its beginning, so that endings don't matter. */
    private static final int STEM = 4;

    static SearchedText of(Article article) {
        Words language = Words.in(Locale.forLanguageTag(article.language()));
        String title = forms(article.title(), language);
        return new SearchedText(
                article.id(),
                article.story(),
                FreshStories.appeared(article),
                article.language(),
                language,
                title,
                title + forms(article.summary(), language).strip() + " ");
    }

    private static String forms(String text, Words language) {
        return " " + language.read(text).stream().map(Words.Word::form).collect(joining(" ")) + " ";
    }

    /** How these words begin, or stand if they are short, where they are searched for. */
    static List<String> beginnings(String words, Words language) {
        return language.read(words).stream()
                .map(Words.Word::form)
                .map(form -> form.length() < STEM ? " " + form + " " : " " + form)
                .toList();
    }

    /** Whether this part of it holds words with all of these beginnings. */
    static boolean holds(String part, List<String> beginnings) {
        return !beginnings.isEmpty() && beginnings.stream().allMatch(part::contains);
    }

    /** Whether this part of it holds a word that each of these accepts. */
    static boolean holdsLike(String part, List<Predicate<String>> words) {
        List<String> all = Arrays.asList(part.strip().split(" "));
        return !words.isEmpty() && words.stream().allMatch(word -> all.stream().anyMatch(word));
    }
}
