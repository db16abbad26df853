package press.kiosque.campaign;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.delivery.Forecast;
import press.kiosque.message.Phone;
import press.kiosque.newsroom.Languages;
import press.kiosque.topic.Topics;

/** What the pages show of a push: the phones, the topics by name, the article. */
@Component
@ConditionalOnWebApplication
class CampaignView {

    private final CampaignMessages messages;
    private final TitleTester titles;
    private final Topics topics;
    private final Articles articles;

    CampaignView(CampaignMessages messages, TitleTester titles, Topics topics, Articles articles) {
        this.messages = messages;
        this.titles = titles;
        this.topics = topics;
        this.articles = articles;
    }

    /** How phones of each language show it with this title. */
    List<Phone> phones(Campaign push, Title which) {
        return Languages.SPOKEN.stream()
                .map(language -> Phone.of(
                        language,
                        push.content().words().containsKey(language.getLanguage()),
                        messages.render(push, language, which)))
                .toList();
    }

    /** What there is to know of the test of its titles; empty if it has only one. */
    Optional<TitleView> titles(Campaign push, @Nullable Sending sending, @Nullable Forecast forecast, ZoneId zone) {
        if (!push.content().hasTwoTitles()) {
            return Optional.empty();
        }
        return sending == null
                ? Optional.ofNullable(forecast).map(reach -> TitleView.ahead(titles, push, reach))
                : Optional.ofNullable(sending.test()).map(test -> TitleView.of(titles, push, sending, test, zone));
    }

    /** Why titles of a push could not be tried, a word that names the sentence {@code push.wrong.<word>}; empty if they could. */
    Optional<String> untested(String newsroom, String article, String link) {
        if (!titles.knowsWhoOpens()) {
            return Optional.of("second-untracked");
        }
        Optional<Article> told = article(newsroom, article);
        if (told.isEmpty()) {
            return Optional.of("second-no-story");
        }
        return told.get().link().equals(link) ? Optional.empty() : Optional.of("second-link");
    }

    /** The newsroom's topics by slug, with their names, in alphabetical order. */
    Map<String, String> topics(String newsroom, Locale language) {
        return topics.labels(newsroom, language);
    }

    /** The newsroom's article of this id. */
    Optional<Article> article(String newsroom, String id) {
        return Stream.of(id)
                .filter(known -> !known.isEmpty())
                .flatMap(known -> articles.find(List.of(known)).stream())
                .filter(article -> article.newsroom().equals(newsroom))
                .findFirst();
    }
}
