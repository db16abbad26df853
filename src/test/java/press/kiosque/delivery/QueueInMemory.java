package press.kiosque.delivery;

import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.camel.ProducerTemplate;
import press.kiosque.trace.Traces;
import tools.jackson.databind.json.JsonMapper;

/** A queue for tests of features that hand over batches: it keeps them until they are brought. */
public final class QueueInMemory extends DeliveryQueue {

    private static final DeliverySettings SETTINGS = new DeliverySettings(8, 4, 64, 10, Duration.ofSeconds(60));

    private final Queue<DeliveryBatch> waiting = new ArrayDeque<>();
    private final List<DeliveryBatch> later = new ArrayList<>();

    public QueueInMemory() {
        super(mock(ProducerTemplate.class), SETTINGS, new JsonMapper(), Traces.off());
    }

    @Override
    void putAll(List<DeliveryBatch> batches) {
        waiting.addAll(batches);
    }

    @Override
    void putAfter(Duration delay, DeliveryBatch batch) {
        later.add(batch);
    }

    /** What divides readers into batches of ten for this queue. */
    public DeliveryBatches batches() {
        return new DeliveryBatches(this, SETTINGS);
    }

    /** Brings so many batches at most, as the route would. */
    public void bring(DeliveryService door, int most) {
        for (int brought = 0; brought < most && !waiting.isEmpty(); brought++) {
            door.deliver(waiting.remove());
        }
    }

    /** Brings all. */
    public void bring(DeliveryService door) {
        bring(door, Integer.MAX_VALUE);
    }

    /** The delay of all that was put back is over. */
    public void letTimePass() {
        waiting.addAll(later);
        later.clear();
    }

    /** How many batches could be brought now. */
    public int size() {
        return waiting.size();
    }
}
