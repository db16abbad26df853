package press.kiosque.digest;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;
import press.kiosque.subscriber.Subscriber;

/** A digest for one reader who asks for it now, made from what is fresh and what they have not had. */
@Component
public class DigestOnRequest {

    private final Articles articles;
    private final Editions editions;
    private final MessageTemplates templates;
    private final DigestSettings settings;

    DigestOnRequest(Articles articles, Editions editions, MessageTemplates templates, DigestSettings settings) {
        this.articles = articles;
        this.editions = editions;
        this.templates = templates;
        this.settings = settings;
    }

    /**
     * The digest.
     *
     * @param edition the edition's slug
     * @return empty if there is no such edition or nothing that the reader has not had
     */
    public Optional<Composed> compose(Subscriber reader, String edition, Instant now) {
        return editions.find(reader.newsroom() + "/" + edition)
                .map(found -> new Digest(
                        reader, now, found, "digest:" + found.slug() + ":now", stories(reader, found, now), null))
                .filter(digest -> !digest.stories().isEmpty())
                .map(this::composed);
    }

    private List<Article> stories(Subscriber reader, Edition edition, Instant now) {
        var candidates = articles.since(reader.newsroom(), now.minus(settings.window()));
        Set<String> topics = new HashSet<>(reader.topics());
        if (!edition.topics().isEmpty()) {
            topics.retainAll(edition.topics());
        }
        return new RankedStories(candidates, settings, now)
                .pick(topics, new HashSet<>(reader.received()), edition.length());
    }

    private Composed composed(Digest digest) {
        return new Composed(
                new DigestMessages(templates).render(digest),
                digest.stories().stream().map(Article::id).toList());
    }

    /** A digest in words, and the ids of the articles told in it. */
    public record Composed(Message message, List<String> articles) {
        public Composed {
            articles = List.copyOf(articles);
        }
    }
}
