package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.digest.News.keywords;
import static press.kiosque.digest.News.reader;
import static press.kiosque.digest.News.taste;
import static press.kiosque.digest.News.wants;
import static press.kiosque.digest.News.wishing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.kiosque.digest.Reason.Kind;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Wishes;

class RankingForOneReaderTest {

    private static final List<String> TOPICS = List.of("sport", "politics", "culture", "science", "weather");

    private final News news = new News();

    @Test
    void aFollowedKeywordBringsAStoryOfATopicThatIsNotFollowed() {
        news.tells("film", 1, "culture")
                .tells("law", "law", 2, "fr", 1, "Les réformes de la retraite en débat", "politics")
                .tells("vote", 1, "politics");

        List<Pick> picks = news.picks(wishing(reader("culture"), keywords("OM", "Reforme des retraites")));

        assertThat(picks).extracting(Pick::story).containsExactly("law", "film");
        assertThat(picks.get(0).reason()).isEqualTo(new Reason(Kind.KEYWORD, "Reforme des retraites", 1));
    }

    @Test
    void aFollowedKeywordLiftsAStoryOfAFollowedTopic() {
        news.tells("new", 1, "sport").tells("psg", "psg", 9, "fr", 1, "Le psg s'impose", "sport");

        assertThat(news.picks(wishing(reader("sport"), keywords("PSG"))))
                .extracting(Pick::story)
                .containsExactly("psg", "new");
    }

    @Test
    void aKeywordStandsInTheSummaryOrInAnyArticleOfTheStory() {
        news.tells("first", "first", 2, "fr", 2, "Un titre", "sport")
                .tells("second", "first", 3, "fr", 1, "Le PSG", "sport");

        List<Pick> picks = news.picks(wishing(reader(), keywords("psg", "résumés")));

        assertThat(picks).extracting(pick -> pick.article().id()).containsExactly("first");
        assertThat(picks.get(0).reason().about()).isEqualTo("psg");
    }

    @Test
    void aKeywordBringsNothingFromBeyondAnEditionsTopics() {
        news.tells("psg", "psg", 1, "fr", 1, "Le PSG", "sport").tells("film", 1, "culture");
        Subscriber lena = wishing(reader("culture"), keywords("PSG"));

        assertThat(news.ranked().pick(Wanted.of(lena, News.edition(5, "culture"), List.of())))
                .extracting(Pick::story)
                .containsExactly("film");
    }

    @Test
    void oneKeywordDoesNotFillTheDigest() {
        for (int n = 1; n <= 5; n++) {
            news.tells("psg" + n, "psg" + n, n, "fr", 1, "Le PSG, épisode " + n, "sport");
        }
        news.tells("film", 30, "culture");

        assertThat(news.ranked().pick(wants(wishing(reader("culture"), keywords("PSG")), 4)))
                .extracting(Pick::story)
                .containsExactly("psg1", "psg2", "film", "psg3");
    }

    @Test
    void theReasonIsTheStrongestPart() {
        news.tells("covered", 1, "sport").isToldBy("covered", 4);
        news.tells("pinned", 9, "sport").pins("pinned");
        news.tells("carried", 9, "weather").mustCarry("carried");
        news.tells("plain", 2, "culture");

        assertThat(news.picks(reader("sport", "culture")))
                .extracting(Pick::reason)
                .containsExactly(
                        new Reason(Kind.PINNED, "", 1),
                        new Reason(Kind.COVERAGE, "", 4),
                        new Reason(Kind.TOPIC, "culture", 1),
                        new Reason(Kind.MUST_CARRY, "", 1));
    }

    @Test
    void whatAReaderOpensOftenIsAReasonIfItIsStrongerThanCoverage() {
        news.tells("match", 1, "sport").isToldBy("match", 2);
        news.tells("film", 1, "culture").isToldBy("film", 16);
        var likesBoth = taste(Map.of("sport", 1.0, "culture", 1.0));

        assertThat(news.picks(wishing(reader("sport", "culture"), likesBoth)))
                .extracting(Pick::reason)
                .containsExactlyInAnyOrder(new Reason(Kind.OPENED, "sport", 2), new Reason(Kind.COVERAGE, "", 16));
    }

    @Test
    void whoAsksForWhateverThereIsIsToldWhatIsNew() {
        news.tells("match", 1, "sport")
                .tells("film", 2, "culture")
                .tells("alarm", 2)
                .mustCarry("alarm");

        List<Pick> picks = news.ranked().pick(Wanted.of(reader("culture"), List.of(), 5));

        assertThat(picks).extracting(Pick::story).containsExactly("match", "alarm", "film");
        assertThat(picks)
                .extracting(pick -> pick.reason().kind())
                .containsExactly(Kind.NEW, Kind.MUST_CARRY, Kind.TOPIC);
    }

    @Test
    void whoAsksForATopicGetsNothingElse() {
        news.tells("match", 1, "sport")
                .tells("film", 2, "culture")
                .tells("alarm", 2)
                .mustCarry("alarm");
        Subscriber lena = wishing(reader("culture"), keywords("titre"));

        assertThat(news.ranked().pick(Wanted.of(lena, List.of("sport"), 5)))
                .extracting(Pick::story)
                .containsExactly("match");
    }

    @Test
    void theShortWayLeadsWhereTheLongOneDoes() {
        var random = new Random(11);
        randomNews(random);
        RankedStories ranked = news.ranked();

        for (int n = 0; n < 500; n++) {
            Wanted wanted = wants(randomReader(random, n), 1 + random.nextInt(9));
            assertThat(wanted.plain()).isTrue();
            assertThat(ranked.pick(wanted)).isEqualTo(ranked.pickTheLongWay(wanted));
        }
    }

    private void randomNews(Random random) {
        for (int n = 0; n < 120; n++) {
            String id = "s" + n;
            news.tells(
                    id,
                    random.nextInt(4) == 0 && n > 0 ? "s" + random.nextInt(n) : id,
                    random.nextInt(40),
                    random.nextInt(5) == 0 ? "en" : "fr",
                    random.nextInt(4),
                    "Un titre",
                    TOPICS.get(random.nextInt(5)),
                    TOPICS.get(random.nextInt(5)));
        }
        for (int n = 1; n < 120; n += 3) {
            switch (random.nextInt(8)) {
                case 0 -> news.pins("s" + n);
                case 1 -> news.holds("s" + n);
                case 2 -> news.isToldBy("s" + n, 1 + random.nextInt(9));
                case 3, 4 -> news.develops("s" + n, "s" + random.nextInt(n));
                default -> {}
            }
        }
        news.mustCarry("s117");
    }

    private static Subscriber randomReader(Random random, int number) {
        List<String> topics =
                TOPICS.stream().filter(topic -> random.nextBoolean()).toList();
        List<String> received = IntStream.range(0, random.nextInt(60))
                .mapToObj(n -> "s" + random.nextInt(120))
                .toList();
        List<String> muted = random.nextInt(3) == 0 ? List.of("s" + random.nextInt(120)) : List.of();
        var wishes = new Wishes(List.of(), Map.of(), muted, Set.of(), null, null, false, null);
        return reader("n/" + number, random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH, topics, received, wishes);
    }
}
