package press.kiosque.digest;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import press.kiosque.article.Articles;
import press.kiosque.delivery.DeliveryQueue;
import press.kiosque.message.MessageTemplates;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** Gathers for a run of the job what all its readers share: the stories at that moment and the editions. */
@Component
class DigestRun {

    private final Articles articles;
    private final Editions editions;
    private final Subscribers subscribers;
    private final DeliveryQueue queue;
    private final MessageTemplates templates;

    DigestRun(
            Articles articles,
            Editions editions,
            Subscribers subscribers,
            DeliveryQueue queue,
            MessageTemplates templates) {
        this.articles = articles;
        this.editions = editions;
        this.subscribers = subscribers;
        this.queue = queue;
        this.templates = templates;
    }

    /** A composer over the stories that are fresh at the plan's moment. */
    DigestComposer composer(DigestPlan plan) {
        var candidates =
                articles.since(plan.newsroom(), plan.now().minus(plan.digests().window()));
        return new DigestComposer(
                new RankedStories(candidates, plan.digests(), plan.now()), editions.of(plan.newsroom()), plan.now());
    }

    /** A reader over those of the partition who are due. */
    DueSubscribers due(DigestPlan plan, Predicate<Subscriber> partition) {
        return new DueSubscribers(subscribers, plan, partition);
    }

    /** A writer to the delivery queue. */
    DigestWriter writer(DigestPlan plan) {
        return new DigestWriter(queue, subscribers, new DigestMessages(templates), plan);
    }
}
