package press.kiosque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import press.kiosque.embedded.Endpoints;
import press.kiosque.embedded.UnusableStorageException;

class EnginesTest {

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it
    Path folder;

    @Test
    void enginesAreFoundAgainWhereTheyWereAfterANewStart() throws IOException {
        int database = freePort();
        int broker = freePort();
        for (int start = 0; start < 2; start++) {
            try (Engines engines = start(database, broker)) {
                assertThat(engines.mongodbUri()).contains("127.0.0.1:" + database + "/");
                assertThat(Endpoints.read(folder).orElseThrow().broker()).isEqualTo("tcp://127.0.0.1:" + broker);
            }
        }
    }

    @Test
    void aPortThatIsTakenIsNamedWithItsSetting() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(0, taken.getLocalPort()).close())
                    .isInstanceOf(UnusableStorageException.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("kiosque.broker.port");
        }
        start(0, 0).close();
    }

    private Engines start(int database, int broker) {
        return Engines.start(new Binder(new MapConfigurationPropertySource(Map.of(
                        "kiosque.data-dir", folder,
                        "kiosque.mongodb.port", database,
                        "kiosque.broker.port", broker)))
                .bindOrCreate("kiosque", StorageSettings.class));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
