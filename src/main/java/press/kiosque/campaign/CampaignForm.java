package press.kiosque.campaign;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.campaign.Campaign.Kind;

/** What an editor types to write a push; absent fields are empty. */
record CampaignForm(
        @Nullable Kind kind,
        @Nullable String titleFr,
        @Nullable String summaryFr,
        @Nullable String titleEn,
        @Nullable String summaryEn,
        @Nullable String link,
        @Nullable String image,
        @Nullable String article,
        @Nullable List<String> topics,
        @Nullable String keywords,
        @Nullable String language,
        @Nullable String activeDays,
        @Nullable Long version) {

    static final int LONGEST_TITLE = 80;
    static final int LONGEST_SUMMARY = 400;

    private static final int LONGEST_ADDRESS = 2000;

    CampaignForm {
        kind = requireNonNullElse(kind, Kind.PUSH);
        titleFr = clean(titleFr);
        summaryFr = clean(summaryFr);
        titleEn = clean(titleEn);
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
        return new CampaignForm(kind, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** To tell this article. */
    static CampaignForm of(Kind kind, Article article) {
        boolean english = article.language().equals("en");
        return new CampaignForm(
                kind,
                english ? "" : article.title(),
                english ? "" : article.summary(),
                english ? article.title() : "",
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
        return new CampaignForm(
                push.kind(),
                title(content, "fr"),
                summary(content, "fr"),
                title(content, "en"),
                summary(content, "en"),
                content.link(),
                content.image(),
                content.article(),
                List.copyOf(audience.topics()),
                String.join(", ", audience.keywords()),
                audience.language() == null ? "" : audience.language().getLanguage(),
                audience.activeDays() == null ? "" : audience.activeDays().toString(),
                push.version());
    }

    private static @Nullable String title(Content content, String language) {
        Content.Words words = content.words().get(language);
        return words == null ? null : words.title();
    }

    private static @Nullable String summary(Content content, String language) {
        Content.Words words = content.words().get(language);
        return words == null ? null : words.summary();
    }

    /** What is wrong, by field: a word that names the sentence {@code push.wrong.<word>}. */
    Map<String, String> wrong(boolean correction, Set<String> known) {
        var wrong = new LinkedHashMap<String, String>();
        words(wrong, "Fr", titleFr(), summaryFr());
        words(wrong, "En", titleEn(), summaryEn());
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

    private static void words(
            Map<String, String> wrong, String language, @Nullable String title, @Nullable String text) {
        if (length(title) > LONGEST_TITLE) {
            wrong.put("title" + language, "title-long");
        }
        if (length(text) > LONGEST_SUMMARY) {
            wrong.put("summary" + language, "summary-long");
        }
        if (isEmpty(title) && !isEmpty(text)) {
            wrong.put("title" + language, "title-missing");
        }
        if (!isEmpty(title) && isEmpty(text)) {
            wrong.put("summary" + language, "summary-missing");
        }
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
        var words = new LinkedHashMap<String, Content.Words>();
        put(words, "fr", titleFr, summaryFr);
        put(words, "en", titleEn, summaryEn);
        return new Content(
                words,
                isEmpty(link) ? null : link,
                isEmpty(image) ? null : image,
                told == null ? null : told.id(),
                told == null ? null : told.story());
    }

    private static void put(
            Map<String, Content.Words> words, String language, @Nullable String title, @Nullable String summary) {
        if (title != null && summary != null && !title.isEmpty()) {
            words.put(language, new Content.Words(title, summary));
        }
    }

    /** Whom it is for, once nothing is wrong. */
    Audience audience() {
        return whom().audience();
    }
}
