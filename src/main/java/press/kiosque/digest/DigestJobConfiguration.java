package press.kiosque.digest;

import java.time.Instant;
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
import press.kiosque.delivery.LanePartitions;
import press.kiosque.delivery.SharedParts;
import press.kiosque.newsroom.CursorReader;
import press.kiosque.newsroom.Leases;
import press.kiosque.subscriber.Subscriber;

/**
 * The job {@code digest}: it reads who is due, composes a digest for each and hands them to the queue, chunk by chunk.
 * Readers may be divided into several partitions by lane, which all nodes share.
 */
@Configuration(proxyBeanMethods = false)
class DigestJobConfiguration {

    private static final String NEWSROOM = "#{jobParameters['newsroom']}";
    private static final String AT = "#{jobParameters['at']}";

    @Bean
    Job digest(JobRepository jobs, Step digestPartitions) {
        return new JobBuilder("digest", jobs).start(digestPartitions).build();
    }

    @Bean
    Step digestPartitions(
            JobRepository jobs, Step digestPartition, DigestSettings settings, SharedParts parts, Leases leases) {
        return new StepBuilder("digest-partitions", jobs)
                .partitioner("digest-partition", new LanePartitions())
                .partitionHandler(parts.handler(
                        digestPartition,
                        settings.partitions(),
                        run -> leases.keep(DigestJob.lease(run.getString("newsroom", "")), DigestJob.LEASE)))
                .build();
    }

    @Bean
    Step digestPartition(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            CursorReader<Subscriber> dueSubscribers,
            DigestComposer digestComposer,
            DigestWriter digestWriter,
            DigestSettings settings) {
        return new StepBuilder("digest-partition", jobs)
                .<Subscriber, Digest>chunk(settings.chunk())
                .transactionManager(transactions)
                .reader(dueSubscribers)
                .processor(digestComposer)
                .writer(digestWriter)
                .build();
    }

    @Bean
    @StepScope
    CursorReader<Subscriber> dueSubscribers(
            DigestRun run,
            @Value(NEWSROOM) String newsroom,
            @Value(AT) Long at,
            @Value("#{stepExecutionContext['partition']}") Integer partition) {
        return run.due(newsroom, Instant.ofEpochMilli(at), partition);
    }

    @Bean
    @StepScope
    DigestComposer digestComposer(DigestRun run, @Value(NEWSROOM) String newsroom, @Value(AT) Long at) {
        return run.composer(newsroom, Instant.ofEpochMilli(at));
    }

    @Bean
    @StepScope
    DigestWriter digestWriter(DigestRun run, @Value(NEWSROOM) String newsroom) {
        return run.writer(newsroom);
    }
}
