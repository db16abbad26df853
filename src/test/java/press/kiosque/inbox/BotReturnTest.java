package press.kiosque.inbox;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.inbox.Newsdesk.INES;
import static press.kiosque.inbox.Newsdesk.PAGE_INBOX;
import static press.kiosque.inbox.Newsdesk.PAUL;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.conversation.Phone;
import press.kiosque.conversation.Takeover.Filing;
import press.kiosque.conversation.Takeover.State;

/** How the bot comes back after a person spoke, and what it brings of all that waited. */
class BotReturnTest {

    private final Newsdesk desk = new Newsdesk();

    private final Phone phone = desk.phone;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theThreadThatIsPassedBackIsTheBotsAgainAndItSaysSo() {
        desk.threadGoesTo(PAGE_INBOX);
        int before = desk.sent();

        desk.threadComesBack();

        assertThat(desk.heardSince(before)).singleElement().asString().startsWith("Ici le robot, de retour");
        assertThat(desk.state()).isEqualTo(State.BOT);
    }

    @Test
    void theJournalistHandsBackAndTheBotSaysThatItIsBack() {
        desk.answers(INES, "Voilà votre réponse");
        int before = desk.sent();

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).singleElement().asString().startsWith("Ici le robot, de retour");
        phone.says("aide");
        assertThat(desk.heardSince(before)).hasSize(2);
        assertThat(phone.deeds()).contains("ines thread.handed-back le-kiosque/24001");
    }

    @Test
    void afterIdleTimeTheBotIsBackAndUnansweredWordsStayWithTheNewsroom() {
        desk.answers(INES, "Je cherche");
        phone.waits(Duration.ofMinutes(50));
        phone.says("Alors ?");
        phone.waits(Duration.ofMinutes(59));
        desk.clockStrikes();
        assertThat(desk.state()).isEqualTo(State.HUMAN);
        int before = desk.sent();

        phone.waits(Duration.ofMinutes(1));
        desk.clockStrikes();
        desk.clockStrikes();

        assertThat(desk.heardSince(before))
                .singleElement()
                .asString()
                .contains("reste entre les mains de la rédaction");
        assertThat(desk.state()).isEqualTo(State.BOT);
        assertThat(desk.thread().waiting()).isNotNull();
    }

    @Test
    void whoeverSpokeElsewhereIsGivenADayAndTheReturnIsToldWhenTheReaderIsBack() {
        desk.somebodySpeaksInThePagesInbox("Bonjour");
        phone.waits(Duration.ofHours(23));
        desk.clockStrikes();
        assertThat(desk.state()).isEqualTo(State.ELSEWHERE);
        phone.waits(Duration.ofHours(2));
        int before = desk.sent();

        desk.clockStrikes();
        assertThat(desk.heardSince(before)).isEmpty();
        phone.says("aide");

        assertThat(desk.heardSince(before)).hasSize(2).first().asString().startsWith("Ici le robot, de retour");
    }

    @Test
    void digestsWaitAndComeAsOneWhenTheBotIsBack() {
        desk.takes(INES);
        int before = desk.sent();
        desk.digestComes("digest:matin:2026-11-23", "hier");
        desk.digestComes("digest:matin:2026-11-24", "aujourdhui");
        assertThat(desk.heardSince(before)).isEmpty();
        desk.publishes("neuf");

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).hasSize(2).last().isEqualTo("[matin, neuf]");
        assertThat(phone.reader().received()).containsExactly("neuf");
        desk.clockStrikes();
        assertThat(desk.heardSince(before)).hasSize(2);
    }

    @Test
    void aReturnIsToldOnceThoughTheProcessDiedOverItAndTheThreadWasFiledThen() {
        desk.takes(INES);
        desk.digestComes("digest:matin:2026-11-23", "hier");
        desk.publishes("neuf");
        desk.handsBack(INES);
        int told = desk.sent();
        phone.get(MongoDatabase.class)
                .getCollection("takeovers")
                .updateMany(new Document(), combine(set("returnUntold", true), inc("version", 1L)));
        phone.get(Desk.class).file(Phone.LENA, INES, new Filing("paul", null));

        desk.clockStrikes();

        assertThat(desk.heardSince(told)).isEmpty();
        assertThat(desk.thread().filing().assigned()).isEqualTo("paul");
    }

    @Test
    void whoStoppedMeanwhileGetsNothingOfWhatWaited() {
        desk.takes(INES);
        desk.digestComes("digest:matin:2026-11-23", "hier");
        desk.publishes("neuf");
        phone.says("STOP");
        int before = desk.sent();

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).isEmpty();
    }

    @Test
    void theSentenceThatTheBotIsBackIsNotSentIfAJournalistIsQuicker() {
        desk.takes(INES);
        int before = desk.sent();
        desk.handsBack(INES);

        desk.takes(PAUL);

        assertThat(desk.heardSince(before)).isEmpty();
        phone.waits(Duration.ofSeconds(1));
        desk.handsBack(PAUL);
        assertThat(desk.heardSince(before)).hasSize(1);
    }
}
