package press.kiosque.campaign;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.campaign.Campaign.Kind;

/** What an editor types to write a push; absent fields are empty. */
record CampaignForm(
        @Nullable Kind kind,
        @Nullable String titleFr,
        @Nullable String secondFr,
        @Nullable String summaryFr,
        @Nullable String titleEn,
        @Nullable String secondEn,
        @Nullable String summaryEn,
        @Nullable String link,
        @Nullable String image,
        @Nullable String article,
        @Nullable List<String> topics,
        @Nullable String keywords,
        @Nullable String language,
        @Nullable String activeDays,
        @Nullable Long version) {

    private static final int LONGEST_ADDRESS = 2000;

    CampaignForm {
        kind = requireNonNullElse(kind, Kind.PUSH);
        titleFr = clean(titleFr);
        secondFr = clean(secondFr);
        summaryFr = clean(summaryFr);
        titleEn = clean(titleEn);
        secondEn = clean(secondEn);
        summaryEn = clean(summaryEn);
        link = clean(link);
        image = clean(image);
        article = clean(article);
        topics = List.copyOf(requireNonNullElse(topics, List.of()));
        keywords = clean(keywords);
        language = clean(language);
        activeDays = clean(activeDays);
        version = requireNonNullElse(version, 0L);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Nothing typed yet. */
    static CampaignForm empty(Kind kind) {
        return new CampaignForm(
                kind, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** To tell this article. */
    static CampaignForm of(Kind kind, Article article) {
        boolean english = article.language().equals("en");
        return new CampaignForm(
                kind,
                english ? "" : article.title(),
                null,
                english ? "" : article.summary(),
                english ? article.title() : "",
                null,
                english ? article.summary() : "",
                article.link(),
                article.image(),
                article.id(),
                article.topics(),
                null,
                null,
                null,
                null);
    }

    /** To write a push anew. */
    static CampaignForm of(Campaign push) {
        Content content = push.content();
        Audience audience = push.audience();
        Optional<Content.Words> french = Optional.ofNullable(content.words().get("fr"));
        Optional<Content.Words> english = Optional.ofNullable(content.words().get("en"));
        return new CampaignForm(
                push.kind(),
                french.map(Content.Words::title).orElse(null),
                french.map(Content.Words::secondTitle).orElse(null),
                french.map(Content.Words::summary).orElse(null),
                english.map(Content.Words::title).orElse(null),
                english.map(Content.Words::secondTitle).orElse(null),
                english.map(Content.Words::summary).orElse(null),
                content.link(),
                content.image(),
                content.article(),
                List.copyOf(audience.topics()),
                String.join(", ", audience.keywords()),
                audience.language() == null ? "" : audience.language().getLanguage(),
                audience.activeDays() == null ? "" : audience.activeDays().toString(),
                push.version());
    }

    /** What is wrong, by field: a word that names the sentence {@code push.wrong.<word>}. */
    Map<String, String> wrong(boolean correction, Set<String> known) {
        var wrong = new LinkedHashMap<String, String>();
        words().forEach(words -> words.check(wrong));
        WordsForm.checkSeconds(wrong, words());
        secondTitle()
                .filter(field -> correction || ofKind() == Kind.BREAKING)
                .ifPresent(field -> wrong.put(field, "second-urgent"));
        if (isEmpty(titleFr()) && isEmpty(titleEn())) {
            wrong.putIfAbsent("titleFr", "no-words");
        }
        address(wrong, "link", link());
        address(wrong, "image", image());
        if (!correction) {
            whom().check(wrong, known);
        }
        return wrong;
    }

    private List<WordsForm> words() {
        return List.of(words("Fr", titleFr, secondFr, summaryFr), words("En", titleEn, secondEn, summaryEn));
    }

    private static WordsForm words(
            String language, @Nullable String title, @Nullable String second, @Nullable String summary) {
        return new WordsForm(language, clean(title), clean(second), clean(summary));
    }

    /** The first field in which a second title is typed; empty if there is none. */
    Optional<String> secondTitle() {
        return words().stream()
                .filter(words -> !words.second().isEmpty())
                .map(WordsForm::field)
                .findFirst();
    }

    private static void address(Map<String, String> wrong, String field, @Nullable String address) {
        if (!isEmpty(address) && !isWeb(address)) {
            wrong.put(field, "address");
        }
    }

    private static boolean isWeb(@Nullable String address) {
        try {
            var uri = URI.create(requireNonNullElse(address, ""));
            return length(address) <= LONGEST_ADDRESS
                    && uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private AudienceForm whom() {
        return new AudienceForm(
                ofKind(),
                requireNonNullElse(topics, List.of()),
                requireNonNullElse(keywords, ""),
                requireNonNullElse(language, ""),
                requireNonNullElse(activeDays, ""));
    }

    Kind ofKind() {
        return requireNonNullElse(kind, Kind.PUSH);
    }

    String articleId() {
        return requireNonNullElse(article, "");
    }

    /** The version that they saw. */
    long seenVersion() {
        return requireNonNullElse(version, 0L);
    }

    private static boolean isEmpty(@Nullable String typed) {
        return length(typed) == 0;
    }

    private static int length(@Nullable String typed) {
        return typed == null ? 0 : typed.length();
    }

    /** What it says, once nothing is wrong. */
    Content content(@Nullable Article told) {
        var written = new LinkedHashMap<String, Content.Words>();
        words().forEach(typed ->
                typed.words().ifPresent(words -> written.put(typed.language().toLowerCase(Locale.ROOT), words)));
        return new Content(
                written,
                isEmpty(link) ? null : link,
                isEmpty(image) ? null : image,
                told == null ? null : told.id(),
                told == null ? null : told.story());
    }

    /** Whom it is for, once nothing is wrong. */
    Audience audience() {
        return whom().audience();
    }
}
