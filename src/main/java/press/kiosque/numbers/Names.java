package press.kiosque.numbers;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.campaign.Campaigns;
import press.kiosque.digest.Edition;
import press.kiosque.digest.Editions;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** Names what is counted as editors do: a story by its title, an edition by its name. */
@Component
class Names {

    private final Topics topics;
    private final Editions editions;
    private final Campaigns campaigns;
    private final Articles articles;

    Names(Topics topics, Editions editions, Campaigns campaigns, Articles articles) {
        this.topics = topics;
        this.editions = editions;
        this.campaigns = campaigns;
        this.articles = articles;
    }

    /** The names of these keys, as far as there are any. */
    Map<String, String> of(Newsroom newsroom, Part part, List<String> keys, Locale language) {
        return switch (part) {
            case TOPIC ->
                topics.of(newsroom.id()).stream().collect(toMap(Topic::slug, topic -> topic.nameIn(language)));
            case EDITION ->
                editions.of(newsroom.id()).stream().collect(toMap(Edition::slug, edition -> edition.nameIn(language)));
            case STORY -> articles.find(keys).stream().collect(toMap(Article::id, Article::title));
            case PUSH -> pushes(keys);
            default -> Map.of();
        };
    }

    private Map<String, String> pushes(List<String> keys) {
        var names = new HashMap<String, String>();
        keys.forEach(key -> campaigns.find(key).ifPresent(push -> names.put(key, push.title())));
        return names;
    }
}
