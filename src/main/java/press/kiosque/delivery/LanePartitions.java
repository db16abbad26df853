package press.kiosque.delivery;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Divides a job over all readers into partitions by lane, so that no two work on one lane; see {@link DeliveryBatches#partition}. */
public final class LanePartitions implements Partitioner {

    /** Under this name a step finds its partition's number in its context, 0 and up. */
    public static final String NUMBER = "partition";

    @Override
    public Map<String, ExecutionContext> partition(int partitions) {
        return IntStream.range(0, partitions).boxed().collect(toMap(number -> "partition-" + number, number -> {
            var context = new ExecutionContext();
            context.putInt(NUMBER, number);
            return context;
        }));
    }
}
