package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.digest.News.NOW;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.Wishes;

class DigestReplayTest extends ReplayCase {

    @Test
    void withTheSameSettingsNothingDiffers() {
        ReplayReport report = replay(Ranking.DEFAULT);

        assertThat(report.readers()).isEqualTo(3);
        assertThat(report.same()).isEqualTo(3);
        assertThat(report.changed()).isZero();
        assertThat(report.examples()).isEmpty();
        assertThat(report.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.meanOverlap()).isEqualTo(1);
            assertThat(edition.in()).isEmpty();
            assertThat(edition.topicsBefore()).isEqualTo(edition.topicsAfter());
        });
    }

    @Test
    void whoTakesTheEditionAtAnotherHourThanItsOwnCountsToo() {
        new Subscribers(memory.database())
                .save(News.reader("n/dora", Locale.FRENCH, List.of("sport"), List.of("s1"), Wishes.NONE));
        record(OCCASION + "T0815", "n/dora", NOW.plusSeconds(3), List.of("s1"));

        ReplayReport report = replay(Ranking.DEFAULT);

        assertThat(report.readers()).isEqualTo(4);
        assertThat(report.leftOut()).isZero();
    }

    @Test
    void withOtherSettingsItSaysWhatComesInAndWhatGoesOut() {
        ReplayReport report = replay(new Ranking(8, 1, 3, 2, 0.5));

        assertThat(report.changed()).isEqualTo(2);
        assertThat(report.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.in()).containsExactly(new ReplayReport.Moved("law", "La loi", 2));
            assertThat(edition.out()).extracting(ReplayReport.Moved::story).doesNotContain("law");
            assertThat(edition.meanOverlap()).isBetween(0.5, 0.99);
        });
        assertThat(report.examples())
                .extracting(ReplayReport.Example::reader)
                .containsExactlyInAnyOrder("n/ben", "n/cleo");
        assertThat(report.examples().get(0).after().get(0).why()).isEqualTo("COVERAGE");
        assertThat(report.settings()).containsEntry("coverage", "8.0").containsEntry("half-life", "PT8H");
    }

    @Test
    void topicSharesTellHowMuchRoomEachTopicHas() {
        ReplayReport report = replay(new Ranking(0.5, 1, 3, 2, 1));

        ReplayReport.EditionChange edition = report.editions().get(0);
        assertThat(edition.topicsAfter().get("sport"))
                .isGreaterThan(edition.topicsBefore().get("sport"));
    }

    @Test
    void nothingIsWrittenAndNothingIsSent() {
        Map<String, List<Document>> before = everything();

        replay(new Ranking(8, 1, 3, 2, 0.5));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDayWithoutDigestsIsNoReport() {
        try (var beans = beans(Ranking.DEFAULT)) {
            assertThat(beans.getBean(DigestReplay.class).replay("n", DAY.minusDays(9), 5))
                    .isEmpty();
        }
    }

    @Test
    void readersWhoAreGoneAreLeftOut() {
        new Subscribers(memory.database()).erase(List.of("n/ben"));

        ReplayReport report = replay(Ranking.DEFAULT);

        assertThat(report.readers()).isEqualTo(2);
        assertThat(report.leftOut()).isEqualTo(1);
    }

    @Test
    void everyShortNameStandsForASettingThatIsReported() {
        assertThat(RankingNames.properties())
                .containsEntry("topic-share", "kiosque.digest.ranking.topic-share")
                .containsEntry("half-life", "kiosque.digest.half-life");
        assertThat(RankingNames.values(News.settings(Ranking.DEFAULT)).keySet())
                .isEqualTo(RankingNames.properties().keySet());
    }

    private Map<String, List<Document>> everything() {
        var all = new HashMap<String, List<Document>>();
        MongoDatabase database = memory.database();
        database.listCollectionNames()
                .forEach(name ->
                        all.put(name, database.getCollection(name).find().into(new ArrayList<>())));
        return all;
    }
}
