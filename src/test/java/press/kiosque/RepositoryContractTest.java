package press.kiosque;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.stereotype.Repository;
import press.kiosque.admin.AdminClauses;
import press.kiosque.article.ArticleClauses;
import press.kiosque.campaign.CampaignClauses;
import press.kiosque.canary.CanaryClauses;
import press.kiosque.conversation.ConversationClauses;
import press.kiosque.delivery.DeliveryClauses;
import press.kiosque.digest.EditionClauses;
import press.kiosque.embedded.EmbeddedDatabase;
import press.kiosque.feed.FeedClauses;
import press.kiosque.inbox.InboxClauses;
import press.kiosque.messenger.MessengerClauses;
import press.kiosque.newsroom.NewsroomClauses;
import press.kiosque.numbers.NumbersClauses;
import press.kiosque.opening.OpeningClauses;
import press.kiosque.poll.PollClauses;
import press.kiosque.retention.RetentionClauses;
import press.kiosque.subscriber.SubscriberClauses;
import press.kiosque.topic.TopicClauses;

/** What all repositories need of their database, held against the embedded one and against a real MongoDB. */
class RepositoryContractTest {

    private static Stream<Clause> clauses() {
        return Stream.of(
                        NewsroomClauses.all(),
                        TopicClauses.all(),
                        ArticleClauses.all(),
                        SubscriberClauses.all(),
                        PollClauses.all(),
                        FeedClauses.all(),
                        MessengerClauses.all(),
                        DeliveryClauses.all(),
                        OpeningClauses.all(),
                        EditionClauses.all(),
                        CampaignClauses.all(),
                        ConversationClauses.all(),
                        InboxClauses.all(),
                        NumbersClauses.all(),
                        RetentionClauses.all(),
                        CanaryClauses.all(),
                        AdminClauses.all())
                .flatMap(clauses -> clauses.stream());
    }

    @Test
    void noRepositoryIsWithoutAClause() throws IOException {
        Set<String> named =
                clauses().map(clause -> clause.repository().getName()).collect(toSet());

        assertThat(named).isEqualTo(repositories());
    }

    private static Set<String> repositories() throws IOException {
        var metadata = new CachingMetadataReaderFactory();
        var found = new HashSet<String>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:press/kiosque/**/*.class")) {
            var read = metadata.getMetadataReader(file);
            if (read.getAnnotationMetadata().hasAnnotation(Repository.class.getName())) {
                found.add(read.getClassMetadata().getClassName());
            }
        }
        return found;
    }

    private static Stream<DynamicTest> held(MongoClient client) {
        return clauses()
                .map(clause -> dynamicTest(
                        clause.repository().getSimpleName() + ": " + clause.sentence(),
                        () -> inAnEmptyDatabase(client, clause)));
    }

    private static void inAnEmptyDatabase(MongoClient client, Clause clause) {
        MongoDatabase empty = client.getDatabase("contract-" + UUID.randomUUID());
        try {
            clause.proof().accept(empty);
        } finally {
            empty.drop();
        }
    }

    private static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .codecRegistry(MongoCodecs.registry())
                .applyConnectionString(new ConnectionString(uri))
                .build());
    }

    @Nested
    class OnTheEmbeddedDatabase {

        @TempDir
        @SuppressWarnings("NullAway") // JUnit fills it
        Path folder;

        @TestFactory
        Stream<DynamicTest> everyClauseHolds() {
            var database = EmbeddedDatabase.open(folder.resolve("kiosque.mv"), Duration.ofMillis(2));
            MongoClient client = client(database.connectionString());
            return held(client).onClose(client::close).onClose(database::close);
        }
    }

    @Nested
    @EnabledIfEnvironmentVariable(
            named = "KIOSQUE_TEST_MONGODB_URI",
            matches = ".+",
            disabledReason =
                    "KIOSQUE_TEST_MONGODB_URI names no MongoDB: the contract was held against the embedded one alone")
    class OnARealMongodb {

        @TestFactory
        Stream<DynamicTest> everyClauseHolds() {
            MongoClient client = client(System.getenv("KIOSQUE_TEST_MONGODB_URI"));
            return held(client).onClose(client::close);
        }
    }
}
