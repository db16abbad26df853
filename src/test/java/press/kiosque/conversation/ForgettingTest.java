package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.camel.ProducerTemplate;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.delivery.DeliveryQueue;
import press.kiosque.delivery.Door;
import press.kiosque.message.Channel;
import press.kiosque.message.Inbound.ErasureAsked;
import press.kiosque.message.Inbound.Source;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

class ForgettingTest {

    private final Phone phone = new Phone(Locale.FRENCH);

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void nothingOfTheReaderIsLeftAndTheOthersStay() {
        var database = phone.get(MongoDatabase.class);
        var subscribers = phone.get(Subscribers.class);
        phone.opens();
        phone.tapsPayload("FOLLOW:sport", "Sport");
        phone.tapsPayload("HOUR:matin:07:30", "7 h 30");
        var door =
                Door.open(database, phone.get(Channel.class), phone.get(Clock.class), phone.get(DeliveryQueue.class));
        phone.batches().forEach(door::deliver);
        subscribers.save(
                Subscriber.visiting("le-kiosque", "24002", Locale.FRENCH, ZoneId.of("Europe/Paris"), phone.now()));
        var forgetting = phone.get(Forgetting.class);

        forgetting.forget(asked("24001"));
        forgetting.forget(asked("24001"));

        assertThat(database.listCollectionNames()).allSatisfy(name -> assertThat(
                        database.getCollection(name).find().map(Document::toJson))
                .noneMatch(json -> json.contains("24001")));
        assertThat(subscribers.find("le-kiosque/24002")).isPresent();
    }

    @Test
    void aYesToTheErasureThatFailsIsUnderstoodWhenItComesAgain() {
        var routes = phone.get(ProducerTemplate.class);
        doThrow(new IllegalStateException("the broker is down"))
                .doNothing()
                .when(routes)
                .sendBodyAndHeader(anyString(), any(), anyString(), any());
        phone.subscribes();
        phone.says("efface tout");
        assertThatThrownBy(() -> phone.says("oui")).isInstanceOf(IllegalStateException.class);

        phone.lastEventComesAgain();

        assertThat(phone.hears()).contains("https://kiosque.example/privacy/");
        assertThat(phone.reader().topics()).isEmpty();
    }

    @Test
    void whatWasToldAndKeptForLaterIsErasedAtOnce() {
        phone.publishes("neuf", "Le pont ferme", "sport");
        phone.opens();
        phone.says("à 8h15");
        phone.says("à la une");
        phone.says("efface tout");

        phone.says("oui");

        assertThat(phone.hears()).contains("https://kiosque.example/privacy/");
        assertThat(phone.get(Dialogues.class).with(Phone.LENA))
                .satisfies(left -> assertThat(left.told()).isEmpty())
                .satisfies(left -> assertThat(left.kept()).isEmpty());
    }

    private static ErasureAsked asked(String recipient) {
        var source = new Source("erasure:le-kiosque/cdf27", "le-kiosque", "", Instant.EPOCH);
        return new ErasureAsked(source, "cdf27", "99", List.of(recipient));
    }
}
