package press.kiosque.campaign;

import static java.util.Objects.requireNonNullElse;
import static press.kiosque.newsroom.Typed.stripped;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;

/** What a push says, as an editor types it; absent fields are empty. */
record ContentForm(
        String titleFr,
        String secondFr,
        String summaryFr,
        String titleEn,
        String secondEn,
        String summaryEn,
        String link,
        String image) {

    /** Nothing typed yet. */
    static final ContentForm EMPTY = new ContentForm("", "", "", "", "", "", "", "");

    private static final int LONGEST_ADDRESS = 2000;

    ContentForm {
        titleFr = stripped(titleFr);
        secondFr = stripped(secondFr);
        summaryFr = stripped(summaryFr);
        titleEn = stripped(titleEn);
        secondEn = stripped(secondEn);
        summaryEn = stripped(summaryEn);
        link = stripped(link);
        image = stripped(image);
    }

    /** To tell this article. */
    static ContentForm of(Article article) {
        String image = requireNonNullElse(article.image(), "");
        return article.language().equals("en")
                ? new ContentForm("", "", "", article.title(), "", article.summary(), article.link(), image)
                : new ContentForm(article.title(), "", article.summary(), "", "", "", article.link(), image);
    }

    /** To write it anew. */
    static ContentForm of(Content content) {
        WordsForm french = WordsForm.of("Fr", content);
        WordsForm english = WordsForm.of("En", content);
        return new ContentForm(
                french.title(),
                french.second(),
                french.summary(),
                english.title(),
                english.second(),
                english.summary(),
                requireNonNullElse(content.link(), ""),
                requireNonNullElse(content.image(), ""));
    }

    /** Puts what is wrong, by field: a word that names the sentence {@code push.wrong.<word>}. */
    void check(Map<String, String> wrong) {
        words().forEach(words -> words.check(wrong));
        WordsForm.checkSeconds(wrong, words());
        if (titleFr.isEmpty() && titleEn.isEmpty()) {
            wrong.putIfAbsent("titleFr", "no-words");
        }
        checkAddress(wrong, "link", link);
        checkAddress(wrong, "image", image);
    }

    private List<WordsForm> words() {
        return List.of(
                new WordsForm("Fr", titleFr, secondFr, summaryFr), new WordsForm("En", titleEn, secondEn, summaryEn));
    }

    private static void checkAddress(Map<String, String> wrong, String field, String address) {
        if (!address.isEmpty() && !isWeb(address)) {
            wrong.put(field, "address");
        }
    }

    private static boolean isWeb(String address) {
        try {
            var uri = URI.create(address);
            return address.length() <= LONGEST_ADDRESS
                    && uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The first field in which a second title is typed; empty if there is none. */
    Optional<String> secondTitle() {
        return words().stream()
                .filter(words -> !words.second().isEmpty())
                .map(WordsForm::field)
                .findFirst();
    }

    /** What it says, once nothing is wrong. */
    Content content(@Nullable Article told) {
        var written = new LinkedHashMap<String, Content.Words>();
        words().forEach(typed ->
                typed.words().ifPresent(words -> written.put(typed.language().toLowerCase(Locale.ROOT), words)));
        return new Content(
                written,
                link.isEmpty() ? null : link,
                image.isEmpty() ? null : image,
                told == null ? null : told.id(),
                told == null ? null : told.story());
    }
}
