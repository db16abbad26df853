package press.kiosque.campaign;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.campaign.Sending.Stage;
import press.kiosque.campaign.TestOfTitles.Cause;
import press.kiosque.campaign.TestOfTitles.End;
import press.kiosque.delivery.Delivery;
import press.kiosque.message.Message;
import press.kiosque.message.SendResult;

/** A push that is sent with two titles; half of its readers try them here. */
class TitlesTest {

    private static final Duration OBSERVED = Duration.ofMinutes(10);
    private static final int READERS = 200;
    private static final int TESTERS = READERS / 2;

    private final Pressroom room = new Pressroom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aShareOfTheReadersGetEitherTitleAndTheOthersWait() {
        Campaign push = begun();

        assertThat(titles()).hasSize(TESTERS);
        assertThat(titles()).allSatisfy((reader, title) -> assertThat(title).isEqualTo(drawn(push, reader)));
        assertThat(titles()).containsValue(Title.FIRST).containsValue(Title.SECOND);
        assertThat(sending(push).stage()).isEqualTo(Stage.TEST);
    }

    @Test
    void theTitleThatIsShownToBeOpenedMoreOftenGoesToAllOthers() {
        Campaign push = begun();
        opens(push, Title.SECOND);
        room.wait(OBSERVED);

        Campaign done = room.run(push);

        assertThat(end(push)).isEqualTo(new End(Cause.BETTER, Title.SECOND, "system", room.now()));
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(Objects.requireNonNull(done.result()).reached()).isEqualTo(READERS);
        assertThat(titles()).hasSize(READERS);
        assertThat(othersThan(push)).containsOnly(Title.SECOND);
        assertThat(room.log()).contains("system push.titles-ended");
    }

    @Test
    void theFirstTitleWinsLikewise() {
        Campaign push = begun();
        opens(push, Title.FIRST);
        room.wait(OBSERVED);
        room.run(push);

        assertThat(end(push).cause()).isEqualTo(Cause.BETTER);
        assertThat(othersThan(push)).containsOnly(Title.FIRST);
    }

    @Test
    void nothingIsDecidedBeforeReadersHaveHadTheirTime() {
        Campaign push = begun();
        opens(push, Title.SECOND);
        room.wait(OBSERVED.minusSeconds(1));

        room.run(push);

        assertThat(sending(push).stage()).isEqualTo(Stage.TEST);
        assertThat(look(push).pending()).isEqualTo(TESTERS);
    }

    @Test
    void whatIsOpenedTooLateDoesNotCount() {
        Campaign push = begun();
        room.wait(OBSERVED.plusSeconds(1));
        opens(push, Title.SECOND);

        room.run(push);

        assertThat(end(push).cause()).isEqualTo(Cause.NO_DIFFERENCE);
        assertThat(look(push).second().opened()).isZero();
    }

    @Test
    void whereNothingIsShownTheFirstTitleGoesToTheOthersOnceEverybodyIsCounted() {
        Campaign push = begun();
        room.wait(OBSERVED);

        assertThat(room.run(push).state()).isEqualTo(State.DONE);

        assertThat(end(push).cause()).isEqualTo(Cause.NO_DIFFERENCE);
        assertThat(titles()).hasSize(READERS);
        assertThat(othersThan(push)).containsOnly(Title.FIRST);
    }

    @Test
    void itEndsWhenItsTimeIsOverThoughSomeWereNotSentTo() {
        Campaign push = scheduled(Kind.PUSH, Duration.ofHours(6));
        room.runner().advance(push.id());
        room.runner().advance(push.id());
        room.queue.bring(room.door, 3);
        room.wait(Duration.ofMinutes(59));
        room.runner().advance(push.id());
        assertThat(sending(push).stage()).isEqualTo(Stage.TEST);

        room.wait(Duration.ofMinutes(1));
        room.run(push);

        assertThat(end(push).cause()).isEqualTo(Cause.NO_DIFFERENCE);
        assertThat(titles()).hasSize(READERS);
        assertThat(othersThan(push)).containsOnly(Title.FIRST);
    }

    @Test
    void theOthersKeepHalfOfTheTimeInWhichThePushIsWorthSending() {
        room.readers(READERS);
        Campaign push = scheduled(Kind.PUSH, Duration.ofMinutes(50));
        room.run(push);

        assertThat(test(push).until()).isEqualTo(room.now().plus(Duration.ofMinutes(25)));
    }

    @Test
    void unevenNumbersEndTheTestWithAnAlarm() {
        room.channel.answers(outgoing -> title(outgoing.message()) == Title.SECOND
                ? new SendResult.Refused("(#100) too long")
                : new SendResult.Accepted("m_" + outgoing.recipient()));
        Campaign push = begun();
        opens(push, Title.FIRST);

        room.run(push);

        assertThat(end(push)).isEqualTo(new End(Cause.UNEVEN, Title.FIRST, "system", room.now()));
        assertThat(look(push).second().received()).isZero();
        assertThat(othersThan(push)).containsOnly(Title.FIRST);
        assertThat(room.log()).contains("system push.titles-uneven");
    }

    @Test
    void anEditorEndsItByHandEvenWhileItIsPaused() {
        Campaign push = begun();
        room.desk().move(push.id(), Move.PAUSE, Pressroom.INES);

        assertThat(room.titles().choose(room.find(push), Title.SECOND, Pressroom.VIC))
                .contains(Refusal.NOT_ALLOWED);
        assertThat(room.titles().choose(room.find(push), Title.SECOND, Pressroom.PAUL))
                .isEmpty();
        assertThat(room.titles().choose(room.find(push), Title.FIRST, Pressroom.INES))
                .contains(Refusal.IMPOSSIBLE);
        assertThat(titles()).hasSize(TESTERS);

        room.desk().move(push.id(), Move.RESUME, Pressroom.INES);
        room.wait(Duration.ofMinutes(1));
        assertThat(room.run(push).state()).isEqualTo(State.DONE);
        assertThat(end(push).by()).isEqualTo("paul");
        assertThat(othersThan(push)).containsOnly(Title.SECOND);
        assertThat(room.log()).containsOnlyOnce("paul push.title-chosen");
    }

    @Test
    void theFirstOnesTryThemTooAndAreCountedOnce() {
        room.settings = Pressroom.settings(0.1, 1000);
        Campaign push = begun();
        assertThat(titles()).hasSize(20);

        room.wait(Duration.ofSeconds(31));
        room.run(push);
        assertThat(titles()).hasSize(TESTERS);
        assertThat(titles()).allSatisfy((reader, title) -> assertThat(title).isEqualTo(drawn(push, reader)));

        room.wait(OBSERVED);
        Campaign done = room.run(push);
        assertThat(look(push).first().received() + look(push).second().received())
                .isEqualTo(TESTERS);
        assertThat(Objects.requireNonNull(done.result()).reached()).isEqualTo(READERS);
        assertThat(room.channel.sent()).hasSize(READERS);
    }

    @Test
    void aProcessThatDiesWhileHandingOverDoublesNothingAndGivesEverybodyTheSameTitle() {
        Campaign push = scheduled(Kind.PUSH, Duration.ofHours(2));
        room.runner().advance(push.id());
        room.sendings.plan(new Sending(
                push.id(), room.now(), Stage.TEST, room.now(), null, 0, READERS, READERS, -1, planned(push)));
        room.job().run(push.id());
        room.queue.bring(room.door, 4);

        room.wait(Duration.ofMinutes(2));
        room.run(push);

        assertThat(room.channel.sent()).hasSize(TESTERS);
        assertThat(titles()).allSatisfy((reader, title) -> assertThat(title).isEqualTo(drawn(push, reader)));
    }

    @Test
    void anEditorsWordWhileTheTestIsBeingHandedOverIsNotLost() {
        Campaign push = begun();
        room.titles().choose(room.find(push), Title.SECOND, Pressroom.INES);

        room.sendings.handed(push.id(), Stage.TEST, room.now(), TESTERS);
        room.wait(Duration.ofMinutes(1));
        room.run(push);

        assertThat(titles()).hasSize(READERS);
        assertThat(othersThan(push)).containsOnly(Title.SECOND);
    }

    @Test
    void aTestThatIsTakenBackOrTooLateEndsWithThePush() {
        Campaign recalled = begun();
        room.desk().move(recalled.id(), Move.RECALL, Pressroom.INES);
        assertThat(room.titles().choose(room.find(recalled), Title.FIRST, Pressroom.INES))
                .contains(Refusal.IMPOSSIBLE);
        room.wait(Duration.ofHours(3));

        assertThat(Objects.requireNonNull(room.run(recalled).result()).reached())
                .isEqualTo(TESTERS);
        assertThat(test(recalled).end()).isNull();
    }

    @Test
    void aPushThatExpiresWhileItWasHaltedInItsTestEnds() {
        Campaign push = begun();
        room.wait(Duration.ofHours(3));

        assertThat(room.run(push).state()).isEqualTo(State.EXPIRED);
        assertThat(titles()).hasSize(TESTERS);
    }

    @Test
    void whereNobodyKnowsWhoOpensThereIsNoTest() {
        room.tracked = false;

        assertNone(scheduled(Kind.PUSH, Duration.ofHours(2)), Cause.UNTRACKED);
    }

    @Test
    void ofTooFewThereIsNoTest() {
        room.readers(38);
        Campaign push = room.scheduled(Kind.PUSH, Pressroom.TWO_TITLES);

        assertThat(room.run(push).state()).isEqualTo(State.DONE);
        assertThat(end(push).cause()).isEqualTo(Cause.TOO_FEW);
        assertThat(titles()).hasSize(38).doesNotContainValue(Title.SECOND);
    }

    @Test
    void inTooShortATimeThereIsNoTest() {
        assertNone(scheduled(Kind.PUSH, Duration.ofMinutes(39)), Cause.TOO_SHORT);
    }

    @Test
    void aBreakingAlertHasNoTestWhateverItSays() {
        room.readers(READERS);
        Campaign push = room.run(room.scheduled(Kind.BREAKING, Pressroom.TWO_TITLES));

        assertThat(sending(push).test()).isNull();
        assertThat(titles()).hasSize(READERS).doesNotContainValue(Title.SECOND);
    }

    @Test
    void aCorrectionAndASeriesKeepTheFirstTitleAlone() {
        Campaign push = begun();

        Campaign correction =
                room.desk().correct(room.find(push), Pressroom.PAUL).orElseThrow();

        assertThat(correction.content().hasTwoTitles()).isFalse();
        assertThat(Pressroom.TWO_TITLES.withoutStory().hasTwoTitles()).isFalse();
    }

    private void assertNone(Campaign push, Cause why) {
        assertThat(room.run(push).state()).isEqualTo(State.DONE);
        assertThat(end(push).cause()).isEqualTo(why);
        assertThat(titles()).hasSize(READERS).doesNotContainValue(Title.SECOND);
    }

    /** A push whose test everybody of its share has got. */
    private Campaign begun() {
        Campaign push = scheduled(Kind.PUSH, Duration.ofHours(2));
        room.run(push);
        return push;
    }

    private Campaign scheduled(Kind kind, Duration useful) {
        room.readers(READERS);
        Campaign draft = room.desk()
                .draft("n", kind, Pressroom.TWO_TITLES, Pressroom.SPORT, Pressroom.INES)
                .orElseThrow();
        room.desk().send(draft.id(), 1, Plan.now(room.now(), Pressroom.PARIS, useful), Pressroom.INES);
        return room.find(draft);
    }

    private TestOfTitles planned(Campaign push) {
        long[] lots = room.audiences.count(push).lots().sorted().toArray();
        return Objects.requireNonNull(room.titles().plan(push, lots, -1, room.now()));
    }

    /** All who have this title open it now. */
    private void opens(Campaign push, Title title) {
        titles().forEach((reader, got) -> {
            if (got == title) {
                room.ledger.opened(Delivery.id(push.occasion(), reader, 1), "article-tram", room.now());
            }
        });
    }

    private static Title drawn(Campaign push, String reader) {
        return Title.drawn(push.id(), reader);
    }

    /** Which title each reader has on their phone; fails if somebody has two. */
    private Map<String, Title> titles() {
        return room.channel.sent().stream()
                .collect(toMap(sent -> "n/" + sent.recipient(), sent -> title(sent.message())));
    }

    private static Title title(Message message) {
        return ((Message.Text) message).text().contains("rentrez à pied") ? Title.SECOND : Title.FIRST;
    }

    /** The titles of those who tried none. */
    private List<Title> othersThan(Campaign push) {
        return titles().entrySet().stream()
                .filter(got -> Canary.lot(push.id(), got.getKey()) > test(push).mark())
                .map(Map.Entry::getValue)
                .toList();
    }

    private Sending sending(Campaign push) {
        return room.sendings.find(push.id()).orElseThrow();
    }

    private TestOfTitles test(Campaign push) {
        return Objects.requireNonNull(sending(push).test());
    }

    private TestOfTitles.Look look(Campaign push) {
        return Objects.requireNonNull(test(push).look());
    }

    private End end(Campaign push) {
        return Objects.requireNonNull(test(push).end());
    }
}
