package press.kiosque.campaign;

import java.time.Clock;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.LanePartitions;
import press.kiosque.delivery.SharedParts;
import press.kiosque.newsroom.CursorReader;
import press.kiosque.subscriber.Subscriber;

/**
 * The job {@code campaign}: it reads for whom a push is and hands it to the queue, chunk by chunk. Readers may be divided
 * into several partitions by lane, which all nodes share.
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
    Step campaignPartitions(
            JobRepository jobs,
            Step campaignPartition,
            CampaignSettings settings,
            SharedParts parts,
            Sendings sendings,
            Clock clock) {
        return new StepBuilder("campaign-partitions", jobs)
                .partitioner(PARTITION, new LanePartitions())
                .partitionHandler(parts.handler(
                        campaignPartition,
                        settings.partitions(),
                        run -> sendings.keep(
                                run.getString("push", ""), clock.instant().plus(settings.lease()))))
                .build();
    }

    @Bean
    Step campaignPartition(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            CursorReader<Subscriber> audienceReader,
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
    CursorReader<Subscriber> audienceReader(
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
