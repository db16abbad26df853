package press.kiosque.campaign;

import static java.util.Objects.requireNonNullElse;
import static press.kiosque.newsroom.Typed.stripped;
import static press.kiosque.newsroom.Typed.ticked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.kiosque.article.Article;
import press.kiosque.campaign.Campaign.Kind;

/** What an editor types to write a push, but for its words ({@link ContentForm}); absent fields are empty. */
record CampaignForm(
        Kind kind,
        String article,
        List<String> topics,
        String keywords,
        String language,
        String activeDays,
        Long version) {

    CampaignForm {
        kind = requireNonNullElse(kind, Kind.PUSH);
        article = stripped(article);
        topics = ticked(topics);
        keywords = stripped(keywords);
        language = stripped(language);
        activeDays = stripped(activeDays);
        version = requireNonNullElse(version, 0L);
    }

    /** Nothing typed yet. */
    static CampaignForm empty(Kind kind) {
        return new CampaignForm(kind, "", List.of(), "", "", "", 0L);
    }

    /** To tell this article. */
    static CampaignForm of(Kind kind, Article article) {
        return new CampaignForm(kind, article.id(), article.topics(), "", "", "", 0L);
    }

    /** To write a push anew. */
    static CampaignForm of(Campaign push) {
        Audience audience = push.audience();
        return new CampaignForm(
                push.kind(),
                requireNonNullElse(push.content().article(), ""),
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
                .filter(field -> correction || kind == Kind.BREAKING)
                .ifPresent(field -> wrong.put(field, "second-urgent"));
        if (!correction) {
            whom().check(wrong, known);
        }
        return wrong;
    }

    private AudienceForm whom() {
        return new AudienceForm(kind, topics, keywords, language, activeDays);
    }

    /** Whom it is for, once nothing is wrong. */
    Audience audience() {
        return whom().audience();
    }
}
