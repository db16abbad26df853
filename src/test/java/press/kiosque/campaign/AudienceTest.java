package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.subscriber.Subscriber;

class AudienceTest {

    private static final Subscriber FOLLOWER = Pressroom.reader("1", Set.of("sport"), Set.of(), null);
    private static final Subscriber ALERTED =
            Pressroom.reader("2", Set.of("politique"), Set.of("sport"), Pressroom.NOW.minus(Duration.ofDays(3)));

    @Test
    void aPushIsForWhoFollowsOneOfItsTopics() {
        assertThat(holds(Pressroom.SPORT, FOLLOWER, Kind.PUSH)).isTrue();
        assertThat(holds(Pressroom.SPORT, ALERTED, Kind.PUSH)).isFalse();
    }

    @Test
    void aBreakingAlertIsForWhoAskedToBeAlertedOfOneOfItsTopics() {
        assertThat(holds(Pressroom.SPORT, FOLLOWER, Kind.BREAKING)).isFalse();
        assertThat(holds(Pressroom.SPORT, ALERTED, Kind.BREAKING)).isTrue();
    }

    @Test
    void aKeywordChoosesReadersOfAPushOnly() {
        var keyword = new Audience(Set.of(), List.of("psg"), null, null, null);

        assertThat(holds(keyword, FOLLOWER, Kind.PUSH)).isTrue();
        assertThat(holds(keyword, ALERTED, Kind.BREAKING)).isFalse();
    }

    @Test
    void keywordsWithoutEndAreRefused() {
        var wrong = new LinkedHashMap<String, String>();

        new AudienceForm(Kind.PUSH, List.of("sport"), "psg, ".repeat(100), "", "").check(wrong, Set.of("sport"));

        assertThat(wrong).containsExactly(entry("keywords", "keywords-long"));
    }

    @Test
    void languageAndActivityLeaveOthersOut() {
        var english = new Audience(Set.of("sport"), List.of(), Locale.ENGLISH, null, null);
        var active = new Audience(Set.of("sport"), List.of(), null, 2, null);
        var lessActive = new Audience(Set.of("sport"), List.of(), null, 4, null);

        assertThat(holds(english, FOLLOWER, Kind.PUSH)).isFalse();
        assertThat(holds(active, FOLLOWER, Kind.PUSH)).isFalse();
        assertThat(holds(active, ALERTED, Kind.BREAKING)).isFalse();
        assertThat(holds(lessActive, ALERTED, Kind.BREAKING)).isTrue();
    }

    private static boolean holds(Audience audience, Subscriber reader, Kind kind) {
        return audience.holds(reader, kind, null, Pressroom.NOW);
    }
}
