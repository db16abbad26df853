package press.kiosque.campaign;

import static java.util.Objects.requireNonNullElse;
import static press.kiosque.newsroom.Typed.stripped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.campaign.Campaign.Kind;

/** What an editor types to write a push, but for its words ({@link ContentForm}); absent fields are empty. */
record CampaignForm(
        @Nullable Kind kind,
        @Nullable String article,
        @Nullable List<String> topics,
        @Nullable String keywords,
        @Nullable String language,
        @Nullable String activeDays,
        @Nullable Long version) {

    CampaignForm {
        kind = requireNonNullElse(kind, Kind.PUSH);
        article = stripped(article);
        topics = List.copyOf(requireNonNullElse(topics, List.of()));
        keywords = stripped(keywords);
        language = stripped(language);
        activeDays = stripped(activeDays);
        version = requireNonNullElse(version, 0L);
    }

    /** Nothing typed yet. */
    static CampaignForm empty(Kind kind) {
        return new CampaignForm(kind, null, null, null, null, null, null);
    }

    /** To tell this article. */
    static CampaignForm of(Kind kind, Article article) {
        return new CampaignForm(kind, article.id(), article.topics(), null, null, null, null);
    }

    /** To write a push anew. */
    static CampaignForm of(Campaign push) {
        Audience audience = push.audience();
        return new CampaignForm(
                push.kind(),
                push.content().article(),
                List.copyOf(audience.topics()),
                String.join(", ", audience.keywords()),
                audience.language() == null ? "" : audience.language().getLanguage(),
                audience.activeDays() == null ? "" : audience.activeDays().toString(),
                push.version());
    }

    /** What is wrong with it and its words, by field: a word that names the sentence {@code push.wrong.<word>}. */
    Map<String, String> wrong(ContentForm words, boolean correction, Set<String> known) {
        var wrong = new LinkedHashMap<String, String>();
        words.check(wrong);
        words.secondTitle()
                .filter(field -> correction || ofKind() == Kind.BREAKING)
                .ifPresent(field -> wrong.put(field, "second-urgent"));
        if (!correction) {
            whom().check(wrong, known);
        }
        return wrong;
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

    /** Whom it is for, once nothing is wrong. */
    Audience audience() {
        return whom().audience();
    }
}
