package press.kiosque.retention;

import com.mongodb.client.MongoCursor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import press.kiosque.article.Articles;
import press.kiosque.article.Stories;
import press.kiosque.conversation.Forgetting;
import press.kiosque.conversation.Transcript;
import press.kiosque.delivery.Deliveries;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.opening.Openings;
import press.kiosque.subscriber.Subscribers;

/**
 * The job {@code retention}: a step for each kind of thing that is kept. A step streams over what is too old and erases it
 * chunk by chunk; whoever starts it again finds just what is left.
 */
@Configuration(proxyBeanMethods = false)
class RetentionJobConfiguration {

    private static final String AT = "#{jobParameters['at']}";
    private static final int CHUNK = 500;

    @Bean
    Job retention(
            JobRepository jobs,
            Step oldArticles,
            Step oldStories,
            Step oldTranscripts,
            Step oldDeliveries,
            Step oldOpenings,
            Step oldRuns,
            Step inactiveReaders) {
        return new JobBuilder("retention", jobs)
                .start(oldArticles)
                .next(oldStories)
                .next(oldTranscripts)
                .next(oldDeliveries)
                .next(oldOpenings)
                .next(oldRuns)
                .next(inactiveReaders)
                .build();
    }

    @Bean
    Step oldArticles(
            JobRepository jobs, PlatformTransactionManager transactions, OldIds oldArticleIds, Articles articles) {
        return step("old-articles", jobs, transactions, oldArticleIds, articles::drop);
    }

    @Bean
    Step oldStories(JobRepository jobs, PlatformTransactionManager transactions, OldIds oldStoryIds, Stories stories) {
        return step("old-stories", jobs, transactions, oldStoryIds, stories::drop);
    }

    @Bean
    Step oldTranscripts(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            OldIds oldTranscriptIds,
            Transcript transcript) {
        return step("old-transcripts", jobs, transactions, oldTranscriptIds, transcript::drop);
    }

    @Bean
    Step oldDeliveries(
            JobRepository jobs, PlatformTransactionManager transactions, OldIds oldDeliveryIds, Deliveries deliveries) {
        return step("old-deliveries", jobs, transactions, oldDeliveryIds, deliveries::drop);
    }

    @Bean
    Step oldOpenings(
            JobRepository jobs, PlatformTransactionManager transactions, OldIds oldOpeningIds, Openings openings) {
        return step("old-openings", jobs, transactions, oldOpeningIds, openings::drop);
    }

    @Bean
    Step oldRuns(JobRepository jobs, PlatformTransactionManager transactions, OldIds oldRunIds, BatchRuns runs) {
        return step("old-runs", jobs, transactions, oldRunIds, runs::drop);
    }

    @Bean
    Step inactiveReaders(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            OldIds inactiveReaderIds,
            Forgetting forgetting) {
        return step("inactive-readers", jobs, transactions, inactiveReaderIds, forgetting::forget);
    }

    private static Step step(
            String name,
            JobRepository jobs,
            PlatformTransactionManager transactions,
            OldIds old,
            Consumer<List<String>> erase) {
        ItemWriter<String> writer = ids -> erase.accept(List.copyOf(ids.getItems()));
        return new StepBuilder(name, jobs)
                .<String, String>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(old)
                .writer(writer)
                .build();
    }

    @Bean
    @StepScope
    OldIds oldArticleIds(Articles articles, RetentionSettings settings, @Value(AT) Long at) {
        return ids(articles::before, settings.articles(), at);
    }

    @Bean
    @StepScope
    OldIds oldStoryIds(Stories stories, RetentionSettings settings, @Value(AT) Long at) {
        return ids(stories::before, settings.articles(), at);
    }

    @Bean
    @StepScope
    OldIds oldTranscriptIds(Transcript transcript, RetentionSettings settings, @Value(AT) Long at) {
        return ids(transcript::before, settings.transcripts(), at);
    }

    @Bean
    @StepScope
    OldIds oldDeliveryIds(Deliveries deliveries, Newsrooms newsrooms, RetentionSettings settings, @Value(AT) Long at) {
        List<String> all = newsrooms.all().stream().map(Newsroom::id).toList();
        return ids(moment -> deliveries.before(all, moment), settings.ledger(), at);
    }

    @Bean
    @StepScope
    OldIds oldOpeningIds(Openings openings, RetentionSettings settings, @Value(AT) Long at) {
        return ids(openings::before, settings.ledger(), at);
    }

    @Bean
    @StepScope
    OldIds oldRunIds(BatchRuns runs, RetentionSettings settings, @Value(AT) Long at) {
        return ids(runs::before, settings.runs(), at);
    }

    @Bean
    @StepScope
    OldIds inactiveReaderIds(Subscribers subscribers, RetentionSettings settings, @Value(AT) Long at) {
        return ids(subscribers::inactiveSince, settings.inactiveReaders(), at);
    }

    private static OldIds ids(Function<Instant, MongoCursor<String>> before, Duration kept, long at) {
        return new OldIds(before, Instant.ofEpochMilli(at).minus(kept));
    }
}
