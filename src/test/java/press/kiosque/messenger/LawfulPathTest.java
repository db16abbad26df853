package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.messenger.Cast.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Channel.Token;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.NotificationsSet.Setting;
import press.kiosque.message.Inbound.Source;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Reason;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.Speech;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Page.Permitted;

class LawfulPathTest {

    private static final Permitted ALL = new Permitted(true, true, true);
    private static final Permitted NOTHING = new Permitted(false, false, false);
    private static final Source SOURCE = new Source("m_1", "le-kiosque", "24001", NOW);

    private final Wired wired = new Wired();

    @AfterEach
    void close() {
        wired.close();
    }

    @Test
    void whatNobodyAskedForKeepsADistanceFromTheWindowsEnd() {
        assertThat(reach(Speech.UNASKED, ends(Duration.ofMinutes(11)))).isEqualTo(by(Rule.OPEN_WINDOW));
        assertThat(reach(Speech.UNASKED, ends(Duration.ofMinutes(10)))).isEqualTo(not(Reason.WINDOW_SHUT));
    }

    @Test
    void anAnswerMayGoUntilTheLastMoment() {
        assertThat(reach(Speech.REPLY, ends(Duration.ofSeconds(1)))).isEqualTo(by(Rule.OPEN_WINDOW));
        assertThat(reach(Speech.HUMAN, ends(Duration.ofSeconds(1)))).isEqualTo(by(Rule.OPEN_WINDOW));
        assertThat(reach(Speech.REPLY, ends(Duration.ZERO))).isEqualTo(not(Reason.WINDOW_SHUT));
        assertThat(reach(Speech.REPLY, reader(null, null))).isEqualTo(not(Reason.WINDOW_SHUT));
    }

    @Test
    void aJournalistMayAnswerForSevenDaysAfterTheReadersLastAct() {
        assertThat(reach(Speech.HUMAN, reader(NOW, NOW.minus(Duration.ofDays(7)).plusSeconds(1))))
                .isEqualTo(by(Rule.HUMAN_AGENT));
        assertThat(reach(Speech.HUMAN, reader(NOW, NOW.minus(Duration.ofDays(7)))))
                .isEqualTo(not(Reason.HUMAN_TOO_LATE));
        assertThat(reach(Speech.HUMAN, reader(null, null))).isEqualTo(not(Reason.HUMAN_TOO_LATE));
    }

    @Test
    void theBotNeverSpeaksAsAHuman() {
        Addressee dayOld = reader(NOW, NOW.minus(Duration.ofDays(1)));

        assertThat(reach(Speech.UNASKED, dayOld)).isEqualTo(not(Reason.WINDOW_SHUT));
        assertThat(reach(Speech.REPLY, dayOld)).isEqualTo(not(Reason.WINDOW_SHUT));
    }

    @Test
    void withoutTheFeatureAJournalistHasTheWindowOnly() {
        assertThat(reach(NOTHING, Speech.HUMAN, reader(NOW, NOW.minus(Duration.ofDays(2)))))
                .isEqualTo(not(Reason.WINDOW_SHUT));
    }

    @Test
    void theNewsTagIsForWhatNobodyAskedForAndOnlyIfSwitchedOn() {
        assertThat(reach(ALL, Speech.UNASKED, reader(null, null))).isEqualTo(by(Rule.NEWS_TAG));
        assertThat(reach(ALL, Speech.REPLY, reader(null, null))).isEqualTo(not(Reason.WINDOW_SHUT));
        assertThat(reach(Speech.UNASKED, reader(null, null))).isEqualTo(not(Reason.WINDOW_SHUT));
    }

    @Test
    void anOpenWindowComesBeforeEveryOtherRule() {
        assertThat(reach(ALL, Speech.UNASKED, ends(Duration.ofHours(1)))).isEqualTo(by(Rule.OPEN_WINDOW));
    }

    @Test
    void aPermissionForOneMessageServesForLessThanAYearAndOnlyIfSwitchedOn() {
        var onceOnly = new Permitted(false, true, true);
        Addressee fresh = permitting(NOW.minus(Duration.ofDays(363)));

        assertThat(reach(onceOnly, Speech.UNASKED, fresh)).isEqualTo(new Reach.By(Rule.ONE_TIME_TOKEN, "otn_1"));
        assertThat(reach(onceOnly, Speech.UNASKED, permitting(NOW.minus(Duration.ofDays(364)))))
                .isEqualTo(not(Reason.WINDOW_SHUT));
        assertThat(reach(NOTHING, Speech.UNASKED, fresh)).isEqualTo(not(Reason.WINDOW_SHUT));
    }

    @Test
    void aRuleThatMetaHasRefusedIsUsedNoMore() {
        LawfulPath path = wired.path(newsrooms(ALL));
        path.lost("le-kiosque", Rule.NEWS_TAG, NOW, "Graph 10/2018065");
        path.lost("le-kiosque", Rule.HUMAN_AGENT, NOW, "Graph 10/0");

        assertThat(reach(ALL, Speech.UNASKED, reader(null, null))).isEqualTo(not(Reason.WINDOW_SHUT));
        assertThat(reach(ALL, Speech.HUMAN, reader(NOW, NOW.minusSeconds(9)))).isEqualTo(not(Reason.WINDOW_SHUT));
    }

    @Test
    void aBlockedPageReachesNobodyUntilItIsUnblocked() {
        wired.notices.add(PageNotice.of("le-kiosque", Kind.POLICY_BLOCKED, NOW, "spam"));
        assertThat(reach(Speech.REPLY, ends(Duration.ofHours(1)))).isEqualTo(not(Reason.PAGE_STOPPED));

        wired.notices.lift("le-kiosque", Kind.POLICY_BLOCKED);
        assertThat(reach(Speech.REPLY, ends(Duration.ofHours(1)))).isEqualTo(by(Rule.OPEN_WINDOW));
    }

    static Stream<Inbound.FromReader> actsThatOpenTheWindow() {
        return Stream.of(
                new Inbound.Opened(SOURCE, null),
                new Inbound.Said(SOURCE, "Bonjour", null),
                new Inbound.Tapped(SOURCE, "TOP", "À la une"),
                new Inbound.Shared(SOURCE, List.of()),
                new Inbound.Reacted(SOURCE, "m_2", "❤"));
    }

    @ParameterizedTest
    @MethodSource
    void actsThatOpenTheWindow(Inbound.FromReader act) {
        assertThat(wired.path(newsrooms(ALL)).opens(act)).contains(NOW.plus(Duration.ofHours(24)));
    }

    static Stream<Inbound.FromReader> actsThatDoNot() {
        return Stream.of(
                new Inbound.Reacted(SOURCE, "m_2", null),
                new Inbound.Edited(SOURCE, "m_2", "Bonsoir"),
                new Inbound.Retracted(SOURCE, "m_2"),
                new Inbound.OncePermitted(SOURCE, "story:9", "otn_1"),
                new Inbound.NotificationsSet(SOURCE, "MM:daily", Setting.GIVEN),
                new Inbound.Recognised(SOURCE, "ur-77"));
    }

    @ParameterizedTest
    @MethodSource
    void actsThatDoNot(Inbound.FromReader act) {
        assertThat(wired.path(newsrooms(ALL)).opens(act)).isEmpty();
    }

    private Reach reach(Speech speech, Addressee reader) {
        return reach(Permitted.BY_DEFAULT, speech, reader);
    }

    private Reach reach(Permitted permitted, Speech speech, Addressee reader) {
        return wired.path(newsrooms(permitted)).reach(reader, speech, NOW);
    }

    private static NewsroomSettings newsrooms(Permitted permitted) {
        Page page = Cast.KIOSQUE;
        var switched = new Page(
                page.pageId(), page.pageToken(), page.appId(), page.appSecret(), page.verifyToken(), permitted);
        return new NewsroomSettings(Cast.NEWSROOMS.publicUrl(), Map.of("le-kiosque", switched));
    }

    private static Addressee ends(Duration in) {
        return reader(NOW.plus(in), NOW.minus(Duration.ofHours(23)));
    }

    private static Addressee reader(@Nullable Instant windowEnds, @Nullable Instant lastAct) {
        return new Addressee("le-kiosque", "24001", windowEnds, lastAct, List.of());
    }

    private static Addressee permitting(Instant given) {
        return new Addressee("le-kiosque", "24001", null, null, List.of(new Token("otn_1", given)));
    }

    private static Reach by(Rule rule) {
        return new Reach.By(rule);
    }

    private static Reach not(Reason reason) {
        return new Reach.Not(reason);
    }
}
