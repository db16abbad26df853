package press.kiosque.campaign;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A push's words in one language, as an editor types them; what is not typed is empty.
 *
 * @param language as the form's fields end, such as {@code Fr}
 * @param second title to be tried against the first
 */
record WordsForm(String language, String title, String second, String summary) {

    static final int LONGEST_TITLE = 80;
    static final int LONGEST_SUMMARY = 400;

    /** As it is written in this language. */
    static WordsForm of(String language, Content content) {
        Content.Words written = content.words().get(language.toLowerCase(Locale.ROOT));
        return written == null
                ? new WordsForm(language, "", "", "")
                : new WordsForm(
                        language, written.title(), requireNonNullElse(written.secondTitle(), ""), written.summary());
    }

    /** Puts what is wrong, by field: a word that names the sentence {@code push.wrong.<word>}. */
    void check(Map<String, String> wrong) {
        if (title.length() > LONGEST_TITLE) {
            wrong.put("title" + language, "title-long");
        }
        if (summary.length() > LONGEST_SUMMARY) {
            wrong.put("summary" + language, "summary-long");
        }
        if (title.isEmpty() && !(summary.isEmpty() && second.isEmpty())) {
            wrong.put("title" + language, "title-missing");
        }
        if (!title.isEmpty() && summary.isEmpty()) {
            wrong.put("summary" + language, "summary-missing");
        }
        if (second.length() > LONGEST_TITLE) {
            wrong.put(field(), "title-long");
        }
        if (!second.isEmpty() && second.equals(title)) {
            wrong.put(field(), "second-same");
        }
    }

    /** The second title's. */
    String field() {
        return "second" + language;
    }

    /** Puts where a second title is missing: readers of all languages take part in a test, or nobody does. */
    static void checkSeconds(Map<String, String> wrong, List<WordsForm> all) {
        boolean tried = all.stream().anyMatch(words -> !words.second.isEmpty());
        all.stream()
                .filter(words -> tried && words.second.isEmpty() && !words.title.isEmpty())
                .forEach(words -> wrong.put(words.field(), "second-missing"));
    }

    /** What it says in this language, once nothing is wrong; empty if that is nothing. */
    Optional<Content.Words> words() {
        return title.isEmpty() || summary.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content.Words(title, summary, second.isEmpty() ? null : second));
    }
}
