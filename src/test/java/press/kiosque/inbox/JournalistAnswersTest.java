package press.kiosque.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.inbox.Newsdesk.INES;
import static press.kiosque.inbox.Newsdesk.INTERN;
import static press.kiosque.inbox.Newsdesk.PAUL;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.conversation.Phone;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.message.Speech;

/** What journalists say in a thread, who of them may, and until when. */
class JournalistAnswersTest {

    private final Newsdesk desk = new Newsdesk();

    private final Phone phone = desk.phone;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aJournalistsWordsReachTheReaderAsAPersons() {
        phone.says("Parler à la rédaction");

        assertThat(desk.answers(INES, "Bonjour, ici Inès. Je regarde.")).isEqualTo(Outcome.DONE);
        desk.deliver();

        assertThat(desk.channel.sent()).last().satisfies(sent -> {
            assertThat(sent.speech()).isEqualTo(Speech.HUMAN);
            assertThat(sent.message().toString()).contains("ici Inès");
        });
        assertThat(desk.thread().isOwnedBy("ines")).isTrue();
        assertThat(desk.thread().waiting()).isNull();
        assertThat(phone.transcript()).last().isEqualTo("OUT journalist");
    }

    @Test
    void aButtonPressedTwiceSendsOnce() {
        desk.answers(INES, "Bonjour", "a1");
        desk.answers(INES, "Bonjour", "a1");

        assertThat(desk.heardSince(0)).filteredOn("Bonjour"::equals).hasSize(1);
    }

    @Test
    void twoJournalistsCannotAnswerOverEachOther() {
        desk.answers(INES, "Bonjour, ici Inès");

        Outcome refused = desk.answers(PAUL, "Bonjour, ici Paul");

        assertThat(refused).isInstanceOfSatisfying(Outcome.Held.class, held -> {
            assertThat(held.owner()).isEqualTo("ines");
            assertThat(held.until()).isEqualTo(phone.now().plus(Duration.ofMinutes(15)));
        });
        assertThat(desk.heardSince(0)).noneMatch(words -> words.contains("Paul"));
        assertThat(desk.handsBack(PAUL)).isInstanceOf(Outcome.Held.class);
    }

    @Test
    void whoIsGoneLosesTheThreadToAColleagueAndWhoIsThereKeepsIt() {
        desk.takes(INES);
        phone.waits(Duration.ofMinutes(14));
        phone.get(Desk.class).keep(Phone.LENA, INES);
        phone.waits(Duration.ofMinutes(14));
        assertThat(desk.takes(PAUL)).isInstanceOf(Outcome.Held.class);

        phone.waits(Duration.ofMinutes(1));

        assertThat(desk.takes(PAUL)).isEqualTo(Outcome.DONE);
        assertThat(desk.answers(INES, "Encore moi")).isInstanceOf(Outcome.Held.class);
    }

    @Test
    void whoMayOnlyLookCanDoNothing() {
        assertThat(desk.takes(INTERN)).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(desk.answers(INTERN, "Bonjour")).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(desk.handsBack(INTERN)).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(phone.get(Desk.class).note(Phone.LENA, INTERN, "?")).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(desk.state()).isEqualTo(State.BOT);
    }

    @Test
    void afterADayAJournalistMayStillAnswerAndAfterAWeekNobody() {
        phone.says("Parler à la rédaction");
        phone.waits(Duration.ofDays(6));
        assertThat(desk.answers(INES, "Bonjour")).isEqualTo(Outcome.DONE);
        desk.deliver();
        assertThat(desk.channel.sent())
                .last()
                .satisfies(sent -> assertThat(sent.by().rule().name()).isEqualTo("HUMAN_AGENT"));

        phone.waits(Duration.ofDays(1));
        int before = desk.sent();

        assertThat(desk.answers(INES, "Trop tard")).isInstanceOfSatisfying(Outcome.Impossible.class, not -> assertThat(
                        not.reason().name())
                .isEqualTo("HUMAN_TOO_LATE"));
        assertThat(desk.heardSince(before)).isEmpty();
    }
}
