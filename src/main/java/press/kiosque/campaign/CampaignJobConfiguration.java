package press.kiosque.campaign;

import static java.util.stream.Collectors.toMap;

import java.util.stream.IntStream;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.subscriber.Subscriber;

/**
 * The job {@code campaign}: it reads for whom a push is and hands it to the queue, chunk by chunk. Readers may be divided
 * into several partitions by lane, worked on side by side.
 */
@Configuration(proxyBeanMethods = false)
class CampaignJobConfiguration {

    private static final String PUSH = "#{jobParameters['push']}";
    private static final String PARTITION = "campaign-partition";

    @Bean
    Job campaign(JobRepository jobs, Step campaignPartitions) {
        return new JobBuilder("campaign", jobs).start(campaignPartitions).build();
    }

    @Bean
    Step campaignPartitions(JobRepository jobs, Step campaignPartition, CampaignSettings settings) {
        var executor = new SimpleAsyncTaskExecutor("campaign-");
        executor.setConcurrencyLimit(settings.partitions());
        return new StepBuilder("campaign-partitions", jobs)
                .partitioner(PARTITION, numbered())
                .step(campaignPartition)
                .gridSize(settings.partitions())
                .taskExecutor(executor)
                .build();
    }

    private static Partitioner numbered() {
        return size -> IntStream.range(0, size).boxed().collect(toMap(number -> "partition-" + number, number -> {
            var context = new ExecutionContext();
            context.putInt("partition", number);
            return context;
        }));
    }

    @Bean
    Step campaignPartition(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            AudienceReader audienceReader,
            CampaignParcels campaignParcels,
            CampaignWriter campaignWriter,
            CampaignSettings settings) {
        return new StepBuilder(PARTITION, jobs)
                .<Subscriber, Parcel>chunk(settings.chunk())
                .transactionManager(transactions)
                .reader(audienceReader)
                .processor(campaignParcels)
                .writer(campaignWriter)
                .build();
    }

    @Bean
    @StepScope
    AudienceReader audienceReader(
            CampaignRun run,
            @Value(PUSH) String push,
            @Value("#{stepExecutionContext['partition']}") Integer partition) {
        return run.reader(push, partition);
    }

    @Bean
    @StepScope
    CampaignParcels campaignParcels(CampaignRun run, @Value(PUSH) String push) {
        return run.parcels(push);
    }

    @Bean
    @StepScope
    CampaignWriter campaignWriter(CampaignRun run, @Value(PUSH) String push) {
        return run.writer(push);
    }
}
