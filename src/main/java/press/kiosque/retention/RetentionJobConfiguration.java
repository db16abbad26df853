package press.kiosque.retention;

import com.mongodb.client.MongoCursor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import press.kiosque.article.Articles;
import press.kiosque.article.Stories;
import press.kiosque.conversation.Forgetting;
import press.kiosque.conversation.Transcript;
import press.kiosque.delivery.Deliveries;
import press.kiosque.newsroom.CursorReader;
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

    private static final int CHUNK = 500;

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    RetentionJobConfiguration(JobRepository jobs, PlatformTransactionManager transactions, Clock clock) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Bean
    Job retention(
            RetentionSettings settings,
            Articles articles,
            Stories stories,
            Transcript transcript,
            Deliveries deliveries,
            Newsrooms newsrooms,
            Openings openings,
            BatchRuns runs,
            Subscribers subscribers,
            Forgetting forgetting) {
        return new JobBuilder("retention", jobs)
                .start(step("old-articles", articles::before, settings.articles(), articles::drop))
                .next(step("old-stories", stories::before, settings.articles(), stories::drop))
                .next(step("old-transcripts", transcript::before, settings.transcripts(), transcript::drop))
                .next(step("old-deliveries", old(deliveries, newsrooms), settings.ledger(), deliveries::drop))
                .next(step("old-openings", openings::before, settings.ledger(), openings::drop))
                .next(step("old-runs", runs::before, settings.runs(), runs::drop))
                .next(step(
                        "inactive-readers", subscribers::inactiveSince, settings.inactiveReaders(), forgetting::forget))
                .build();
    }

    private static Function<Instant, MongoCursor<String>> old(Deliveries deliveries, Newsrooms newsrooms) {
        return moment ->
                deliveries.before(newsrooms.all().stream().map(Newsroom::id).toList(), moment);
    }

    /** A step that erases the ids which stand for what is older than it is to be kept. */
    private Step step(
            String name, Function<Instant, MongoCursor<String>> before, Duration kept, Consumer<List<String>> erase) {
        ItemWriter<String> writer = ids -> erase.accept(List.copyOf(ids.getItems()));
        return new StepBuilder(name, jobs)
                .<String, String>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(new CursorReader<>(() -> before.apply(clock.instant().minus(kept))))
                .writer(writer)
                .build();
    }
}
