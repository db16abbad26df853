package press.kiosque.campaign;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;

/**
 * What a push says.
 *
 * @param words by language; at least one
 * @param link where it leads, http or https; null for nowhere
 * @param image address of a picture, http or https; null for none
 * @param article id of the article that it tells; null if it is in the editor's own words
 * @param story id of that article's story, told once to each reader; null likewise
 */
public record Content(
        Map<String, Words> words,
        @Nullable String link,
        @Nullable String image,
        @Nullable String article,
        @Nullable String story) {

    public Content {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("push: there are no words in any language");
        }
        words = Map.copyOf(words);
    }

    /** An article's own words, the title once more where it has no summary. */
    static Content of(Article told) {
        String summary = told.summary().isBlank() ? told.title() : told.summary();
        String language = told.language().equals("en") ? "en" : "fr";
        return new Content(
                Map.of(language, new Words(told.title(), summary)), told.link(), told.image(), told.id(), told.story());
    }

    /**
     * Title and summary in one language.
     *
     * @param secondTitle to be tried against the title; null if there is none
     */
    public record Words(
            String title, String summary, @Nullable String secondTitle) {
        public Words {
            if (title.isBlank() || summary.isBlank()) {
                throw new IllegalArgumentException("push: title and summary must be given");
            }
        }

        /** With one title. */
        public Words(String title, String summary) {
            this(title, summary, null);
        }

        /** The title that is wanted, if there is a second one. */
        String title(Title which) {
            return which == Title.SECOND && secondTitle != null ? secondTitle : title;
        }
    }

    /** Whether there is a title to be tried against the first. */
    public boolean hasTwoTitles() {
        return words.values().stream().anyMatch(written -> written.secondTitle() != null);
    }

    /** The same with its first title alone. */
    Content withFirstTitle() {
        var first = new HashMap<String, Words>();
        words.forEach((language, written) -> first.put(language, new Words(written.title(), written.summary())));
        return new Content(first, link, image, article, story);
    }

    /** The words in this language, else in the other. */
    Words wordsIn(Locale language) {
        Words written = words.get(language.getLanguage());
        return written == null ? anyWords() : written;
    }

    /** The same as an editor's own words; without a story nothing tells how its titles do. */
    Content withoutStory() {
        return new Content(withFirstTitle().words(), link, image, null, null);
    }

    Words anyWords() {
        return words.entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
    }
}
