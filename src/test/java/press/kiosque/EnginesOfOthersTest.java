package press.kiosque;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What we ask of a database and a broker that are not in our process. */
class EnginesOfOthersTest {

    private final StorageSettings named = new Binder(new MapConfigurationPropertySource(Map.of(
                    "kiosque.mongodb.uri", "mongodb://database/kiosque", "kiosque.broker.url", "tcp://broker:61616")))
            .bind("kiosque", StorageSettings.class)
            .get();

    @Test
    void aNodeThatWentWithoutAWordIsMissedWithinHalfAMinute() {
        try (Engines engines = Engines.start(named);
                var factory = BrokerConfiguration.factory(engines, named, 0)) {
            assertThat(factory.getConnectionTTL()).isLessThan(30_000);
            assertThat(factory.getClientFailureCheckPeriod()).isLessThan(factory.getConnectionTTL());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb://one/kiosque, majority",
        "'mongodb://one,two/kiosque?replicaSet=kiosque&w=majority', majority",
        "'mongodb://one,two/kiosque?w=2', 2"
    })
    void whatTheDatabaseAcknowledgesIsOnTheDisksOfMostOfItsMembers(String uri, String members) {
        WriteConcern asked = asked(uri);

        assertThat(String.valueOf(asked.getWObject())).isEqualTo(members);
        assertThat(asked.getJournal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"mongodb://one/kiosque?journal=false", "mongodb://one/kiosque?w=0"})
    void whoeverSaysThatTheyDoNotWantThatGetsWhatTheySay(String uri) {
        assertThat(asked(uri)).isEqualTo(new ConnectionString(uri).getWriteConcern());
    }

    private static WriteConcern asked(String uri) {
        return StorageConfiguration.acknowledged(new ConnectionString(uri));
    }
}
