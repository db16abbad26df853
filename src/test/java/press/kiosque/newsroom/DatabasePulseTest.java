package press.kiosque.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class DatabasePulseTest {

    @Test
    void whoAsksHowWeAreLearnsWithinSecondsThatTheDatabaseIsAway() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + nobody)) {
            var pulse = new DatabasePulse(client.getDatabase("kiosque"));

            long asked = System.nanoTime();
            var health = pulse.health();

            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(pulse.isAway()).isTrue();
        }
    }
}
