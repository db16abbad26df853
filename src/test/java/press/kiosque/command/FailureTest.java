package press.kiosque.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.MongoTimeoutException;
import jakarta.jms.JMSRuntimeException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.yaml.snakeyaml.Yaml;
import press.kiosque.StorageSettings;
import press.kiosque.newsroom.NewsroomSettings;

class FailureTest {

    enum Colour {
        RED,
        GREEN
    }

    @ParameterizedTest
    @CsvSource({
        "kiosque.work.parts, two, setting kiosque.work.parts: For input string: \"two\"",
        "kiosque.mongodb.commit-every, soon, setting kiosque.mongodb.commit-every: 'soon' is not a valid duration"
    })
    void aSettingOfTheWrongKindIsNamed(String name, String value, String words) {
        assertThat(Failure.sentence(bound(name, value, StorageSettings.class))).startsWith(words);
    }

    @Test
    void aSettingThatIsAChoiceIsToldWithAllOfThem() {
        Throwable failure =
                catchThrowable(() -> written("kiosque.colour", "BLUE").bind("kiosque.colour", Colour.class));

        assertThat(Failure.sentence(failure)).startsWith("setting kiosque.colour: it is one of [RED, GREEN]");
    }

    @Test
    void aPageWithoutItsTokenIsRefusedAtTheStart() {
        Throwable failure = bound("kiosque.newsrooms.lk.page-id", "100", NewsroomSettings.class);

        assertThat(Failure.sentence(failure))
                .startsWith("setting kiosque.newsrooms.lk: a Page needs both page-id and page-token");
    }

    @Test
    void whatDoesNotAnswerIsNamedWithItsSetting() {
        assertThat(Failure.sentence(new BeanCreationException("store", new MongoTimeoutException("30 s"))))
                .contains("kiosque.mongodb.uri");
        assertThat(Failure.sentence(new JMSRuntimeException("no session"))).contains("kiosque.broker.url");
    }

    @ParameterizedTest
    @CsvSource({
        "'kiosque:\\n  public-url: \"https://bot', 'line 2, column 27: found unexpected end of stream'",
        "'kiosque:\\n\\tdata-dir: x', 'line 2, column 1: found character'"
    })
    void aFileOfSettingsThatCannotBeReadIsNamedWithThePlace(String half, String words) {
        Throwable failure = catchThrowable(() -> new Yaml().load(half.translateEscapes()));

        assertThat(Failure.sentence(new IllegalStateException("Failed to load", failure)))
                .startsWith("application.yaml cannot be read: " + words);
    }

    @Test
    void aFileIsNamedWithWhatIsWrongAboutIt() {
        assertThat(Failure.sentence(new NoSuchFileException("une.xml")))
                .isEqualTo("there is no file or folder une.xml");
        assertThat(Failure.sentence(new AccessDeniedException("une.xml"))).isEqualTo("une.xml: access is denied");
        assertThat(Failure.sentence(new FileSystemException("une.xml", null, "No space left on device")))
                .isEqualTo("une.xml: No space left on device");
    }

    private static Throwable bound(String name, String value, Class<?> settings) {
        return catchThrowable(() -> written(name, value).bindOrCreate("kiosque", settings));
    }

    private static Binder written(String name, String value) {
        return new Binder(new MapConfigurationPropertySource(Map.of(name, value)));
    }
}
