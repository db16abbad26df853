package press.kiosque.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.inbox.Newsdesk.INES;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.conversation.Phone;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscribers;

/** What was held back while a person spoke, once the bot is back. */
class HeldMessagesTest {

    private final Newsdesk desk = new Newsdesk();

    private final Phone phone = desk.phone;

    @AfterEach
    void close() {
        desk.close();
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
        phone.get(Subscribers.class).received(Map.of(Phone.LENA, List.of("depeche")), Map.of());
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
