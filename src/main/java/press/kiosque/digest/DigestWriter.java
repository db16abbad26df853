package press.kiosque.digest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemWriter;
import press.kiosque.article.Article;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.DeliveryQueue;
import press.kiosque.subscriber.Subscribers;

/**
 * Hands digests to the queue and then moves each reader's clock on. A crash in between makes the run hand them over
 * again, and the ledger leaves out who had them.
 */
class DigestWriter implements ItemWriter<Digest> {

    /** Key in the step's context: how many digests were handed over. */
    static final String HANDED = "digests";

    private final DeliveryQueue queue;
    private final Subscribers subscribers;
    private final DigestMessages messages;
    private final DigestPlan plan;

    DigestWriter(DeliveryQueue queue, Subscribers subscribers, DigestMessages messages, DigestPlan plan) {
        this.queue = queue;
        this.subscribers = subscribers;
        this.messages = messages;
        this.plan = plan;
    }

    @Override
    public void write(Chunk<? extends Digest> digests) {
        Map<Group, List<Digest>> groups = digests.getItems().stream()
                .filter(digest -> !digest.stories().isEmpty())
                .collect(groupingBy(this::group, LinkedHashMap::new, toList()));
        groups.forEach(this::hand);
        subscribers.schedule(next(digests));
        count(groups.values().stream().mapToInt(List::size).sum());
    }

    private static void count(int handed) {
        StepContext step = StepSynchronizationManager.getContext();
        if (step != null) {
            ExecutionContext counts = step.getStepExecution().getExecutionContext();
            counts.putLong(HANDED, counts.getLong(HANDED, 0) + handed);
        }
    }

    private Group group(Digest digest) {
        return new Group(
                digest.occasion(),
                digest.due().plus(plan.digests().usefulFor()),
                plan.deliveries().laneOf(digest.reader().id()));
    }

    private void hand(Group group, List<Digest> digests) {
        int size = plan.deliveries().batch();
        for (int from = 0; from < digests.size(); from += size) {
            List<Parcel> parcels = digests.subList(from, Math.min(from + size, digests.size())).stream()
                    .map(this::parcel)
                    .toList();
            queue.put(new DeliveryBatch(
                    plan.newsroom(), group.occasion(), DeliveryKind.DIGEST, group.expires(), parcels));
        }
    }

    private Parcel parcel(Digest digest) {
        return new Parcel(
                digest.reader().id(),
                messages.render(digest),
                digest.stories().stream().map(Article::id).toList());
    }

    private static Map<String, @Nullable Instant> next(Chunk<? extends Digest> digests) {
        var next = new LinkedHashMap<String, @Nullable Instant>();
        for (Digest digest : new ArrayList<>(digests.getItems())) {
            next.put(digest.reader().id(), digest.next());
        }
        return next;
    }

    private record Group(String occasion, Instant expires, int lane) {}
}
