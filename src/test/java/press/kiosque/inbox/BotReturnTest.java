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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.conversation.Phone;
import press.kiosque.conversation.Takeover.Filing;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscribers;

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
    void anAlertThatWaitedIsToldFirst() {
        phone.get(Subscribers.class).save(alerted());
        desk.publishes("alerte", "Alerte au pont", "culture");
        desk.publishes("neuf");
        desk.takes(INES);
        int before = desk.sent();
        desk.comes(DeliveryKind.ALERT, "alert:1", "alerte");
        desk.digestComes("digest:matin:2026-11-23", "neuf");

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).hasSize(2).last().isEqualTo("[matin, Alerte au pont, neuf]");
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

    @Test
    void anAlertToldByTheSecondArticleOfItsStoryIsRememberedByTheStory() {
        phone.get(Subscribers.class).save(alerted());
        desk.publishes("depeche", "Le pont ferme", "culture");
        desk.publishes("reprise", "Le pont est fermé", "culture");
        desk.tellOneStory("depeche", "reprise");
        desk.takes(INES);
        int before = desk.sent();
        desk.comes(DeliveryKind.ALERT, "alert:1", "reprise", "depeche");

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).hasSize(2);
        assertThat(phone.reader().received()).containsExactly("depeche");
        assertThat(phone.reader().owed()).isEmpty();
    }

    @Test
    void anAlertOfAStoryThatTheReaderHasMetIsNotToldAgain() {
        phone.get(Subscribers.class).save(alerted());
        desk.publishes("depeche", "Le pont ferme", "culture");
        desk.publishes("reprise", "Le pont est fermé", "culture");
        desk.tellOneStory("depeche", "reprise");
        phone.get(Subscribers.class).received(Map.of(Phone.LENA, List.of("depeche")));
        desk.takes(INES);
        int before = desk.sent();
        desk.comes(DeliveryKind.ALERT, "alert:1", "reprise", "depeche");

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).singleElement().asString().startsWith("Ici le robot, de retour");
    }

    @Test
    void aDigestThatWasHeldForDaysIsToldAllTheSame() {
        desk.publishes("hier", "Le pont ferme", "culture");
        desk.takes(INES);
        desk.digestComes("digest:matin:2026-11-23", "hier");
        phone.waits(Duration.ofDays(4));
        phone.says("Alors ?");
        int before = desk.sent();

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).hasSize(2).last().isEqualTo("[matin, Le pont ferme]");
    }

    @Test
    void aDigestThatWasHeldAtTheVeryMomentOfTheReturnIsOfferedWhenTheReaderIsThere() {
        desk.takes(INES);
        desk.handsBack(INES);
        desk.deliver();
        phone.get(Subscribers.class).waiting(List.of(Phone.LENA), "digest:matin:2026-11-23");
        int before = desk.sent();

        phone.says("merci");

        assertThat(desk.heardSince(before)).last().asString().startsWith("matin n'avait pas pu vous parvenir");
    }

    @Test
    void anEditionThatTheReturningBotHasBroughtIsNotOfferedToo() {
        desk.publishes("neuf");
        desk.somebodySpeaksInThePagesInbox("Bonjour");
        desk.digestComes("digest:matin:2026-11-23", "neuf");
        phone.waits(Duration.ofHours(25));
        desk.clockStrikes();
        int before = desk.sent();

        phone.says("merci");

        assertThat(desk.heardSince(before)).hasSize(3).noneMatch(words -> words.contains("parvenir"));
    }

    private Subscriber alerted() {
        var reader = phone.reader();
        return new Subscriber(
                reader.id(),
                reader.newsroom(),
                reader.recipient(),
                reader.status(),
                reader.language(),
                reader.zone(),
                reader.topics(),
                reader.subscriptions(),
                Set.of(Purpose.DIGEST, Purpose.ALERT),
                reader.nextDigestAt(),
                reader.windowEnds(),
                reader.received(),
                reader.since(),
                reader.presence(),
                reader.wishes());
    }
}
