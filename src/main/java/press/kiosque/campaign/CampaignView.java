package press.kiosque.campaign;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.message.Phone;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** What the pages show of a push: the phones, the topics by name, the article. */
@Component
@ConditionalOnWebApplication
class CampaignView {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final CampaignMessages messages;
    private final Topics topics;
    private final Articles articles;

    CampaignView(CampaignMessages messages, Topics topics, Articles articles) {
        this.messages = messages;
        this.topics = topics;
        this.articles = articles;
    }

    /** How phones of each language show it. */
    List<Phone> phones(Campaign push) {
        return LANGUAGES.stream()
                .map(language -> Phone.of(
                        language,
                        push.content().words().containsKey(language.getLanguage()),
                        messages.render(push, language)))
                .toList();
    }

    /** The newsroom's topics by slug, with their names, in alphabetical order. */
    Map<String, String> topics(String newsroom, Locale language) {
        return topics.of(newsroom).stream()
                .sorted(Comparator.comparing(topic -> topic.nameIn(language)))
                .collect(toMap(Topic::slug, topic -> topic.labelIn(language), (one, other) -> one, LinkedHashMap::new));
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
