package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.digest.News.NOW;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.Subscription;
import press.kiosque.subscriber.Wishes;

class ReplayedTogetherTest extends ReplayCase {

    @Test
    void twoEditionsThatCameTogetherAreMadeAgainTogether() {
        Edition brief = new Edition(
                "n/bref", "n", Map.of("fr", "En bref"), News.HOUR, EnumSet.allOf(DayOfWeek.class), 3, List.of());
        Subscriber dora = News.reader("n/dora", Locale.FRENCH, List.of("sport", "politics"), List.of(), Wishes.NONE);
        try (var beans = beans(Ranking.DEFAULT)) {
            beans.getBean(Editions.class).save(brief);
            beans.getBean(Subscribers.class).save(taking(dora, "matin", "bref"));
            List<Pick> picks = beans.getBean(StoriesAtHand.class)
                    .past("n", NOW.minus(Duration.ofDays(3)), News.settings(Ranking.DEFAULT))
                    .at(NOW)
                    .pick(Wanted.of(dora, News.edition(4).with(brief), List.of()));
            record(OCCASION, dora.id(), NOW.plusSeconds(3), articles(picks));
        }

        ReplayReport report = replay(Ranking.DEFAULT);

        assertThat(report.readers()).isEqualTo(4);
        assertThat(report.changed()).isZero();
    }

    private static Subscriber taking(Subscriber reader, String... editions) {
        return new Subscriber(
                reader.id(),
                reader.newsroom(),
                reader.recipient(),
                reader.status(),
                reader.language(),
                reader.zone(),
                reader.topics(),
                Stream.of(editions)
                        .map(slug -> new Subscription(slug, News.HOUR, EnumSet.allOf(DayOfWeek.class)))
                        .toList(),
                reader.purposes(),
                reader.nextDigestAt(),
                reader.windowEnds(),
                reader.received(),
                reader.since());
    }
}
