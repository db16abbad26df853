package press.kiosque.digest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemWriter;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryBatches;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.newsroom.Leases;
import press.kiosque.poll.OpenPolls;
import press.kiosque.poll.Poll;
import press.kiosque.subscriber.DigestTurn;
import press.kiosque.subscriber.Subscribers;

/**
 * Hands digests to the queue and then moves each reader's clock on. A crash in between makes the run hand them over
 * again, and the ledger leaves out who had them.
 */
class DigestWriter implements ItemWriter<Digest> {

    /** Key in the step's context: how many digests were handed over. */
    static final String HANDED = "digests";

    private final DeliveryBatches batches;
    private final Subscribers subscribers;
    private final DigestMessages messages;
    private final OpenPolls polls;
    private final Leases leases;
    private final String newsroom;
    private final Duration usefulFor;

    DigestWriter(
            DeliveryBatches batches,
            Subscribers subscribers,
            DigestMessages messages,
            OpenPolls polls,
            Leases leases,
            String newsroom,
            Duration usefulFor) {
        this.batches = batches;
        this.subscribers = subscribers;
        this.messages = messages;
        this.polls = polls;
        this.leases = leases;
        this.newsroom = newsroom;
        this.usefulFor = usefulFor;
    }

    @Override
    public void write(Chunk<? extends Digest> digests) {
        Map<Slot, List<Digest>> slots = digests.getItems().stream()
                .filter(digest -> !digest.stories().isEmpty())
                .collect(groupingBy(Slot::of, LinkedHashMap::new, toList()));
        slots.forEach(this::hand);
        subscribers.moveOn(digests.getItems().stream().map(DigestWriter::turn).toList());
        leases.keep(DigestJob.lease(newsroom), DigestJob.LEASE);
        count(slots.values().stream().mapToInt(List::size).sum());
    }

    private static void count(int handed) {
        StepContext step = StepSynchronizationManager.getContext();
        if (step != null) {
            ExecutionContext counts = step.getStepExecution().getExecutionContext();
            counts.putLong(HANDED, counts.getLong(HANDED, 0) + handed);
        }
    }

    private void hand(Slot slot, List<Digest> digests) {
        batches.put(newsroom, slot.occasion(), DeliveryKind.DIGEST, slot.due().plus(usefulFor), parcels(digests));
    }

    private List<Parcel> parcels(List<Digest> digests) {
        Edition edition = Objects.requireNonNull(digests.get(0).edition(), "what has stories has an edition");
        List<String> readers =
                digests.stream().map(digest -> digest.reader().id()).toList();
        Map<String, Poll> asked =
                polls.toAsk(newsroom, edition.slug(), readers, digests.get(0).due());
        return digests.stream()
                .map(digest -> parcel(digest, asked.get(digest.reader().id())))
                .toList();
    }

    private Parcel parcel(Digest digest, @Nullable Poll poll) {
        return new Parcel(
                digest.reader().id(),
                messages.render(digest, poll),
                digest.stories().stream().map(pick -> pick.article().id()).toList(),
                digest.stories().stream().map(Pick::story).toList());
    }

    private static DigestTurn turn(Digest digest) {
        return new DigestTurn(digest.reader().id(), digest.due(), digest.next());
    }

    /** What readers of one batch share. */
    private record Slot(String occasion, Instant due) {
        static Slot of(Digest digest) {
            return new Slot(digest.occasion(), digest.due());
        }
    }
}
