package press.kiosque.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import press.kiosque.demo.FollowedClock;
import press.kiosque.sandbox.SandboxApplication;

/** The sandbox as a process of its own. */
class SandboxCommandTest {

    private final StringWriter errors = new StringWriter();

    @Test
    void aPortThatIsTakenIsSaidWithWhatToDo() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int exit = run("--port", Integer.toString(taken.getLocalPort()));

            assertThat(exit).isEqualTo(1);
            assertThat(errors.toString())
                    .contains("port " + taken.getLocalPort() + " is in use")
                    .contains("--port");
        }
    }

    @Test
    void aNumberThatCannotBeIsWrongUse() {
        assertThat(run("--keep", "0")).isEqualTo(2);
        assertThat(run("--port", "70000")).isEqualTo(2);
    }

    @Test
    void aProcessBesideTheSandboxMovesWithItsClock() throws IOException, InterruptedException {
        var noon = Instant.parse("2026-11-22T12:00:00Z");
        try (var sandbox = SandboxApplication.start(0, Clock.fixed(noon, ZoneOffset.UTC))) {
            move(sandbox.url(), "PT1H");
            try (var clock = FollowedClock.of(sandbox.url())) {
                Instant joined = clock.instant();

                move(sandbox.url(), "P10D");

                assertThat(joined)
                        .isAfter(Instant.now().plusSeconds(3000))
                        .isBefore(Instant.now().plusSeconds(4000));
                assertThat(clock.instant()).isAfter(Instant.now().plusSeconds(9 * 86_400));
            }
        }
    }

    private static void move(String url, String offset) throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url + "/api/clock"))
                                .PUT(HttpRequest.BodyPublishers.ofString("{\"offset\":\"" + offset + "\"}"))
                                .build(),
                        BodyHandlers.discarding());
    }

    private int run(String... arguments) {
        return new CommandLine(new SandboxCommand())
                .setErr(new PrintWriter(errors))
                .setExecutionExceptionHandler((failure, line, parsed) -> Failure.explain(failure, line, false))
                .execute(arguments);
    }
}
