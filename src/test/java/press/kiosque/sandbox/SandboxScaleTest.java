package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What measurements need: many readers at once, counts without the product's help, clocks that move together. */
class SandboxScaleTest extends SandboxCase {

    @Test
    void twentyThousandReadersAreMadeByOneCallWithTheirWindowsOpen() {
        JsonNode psids = calls.post(
                        "/api/readers",
                        "{'name':'Leser','locale':'de_DE','timezone':'Europe/Zurich','count':20000,'open':true}")
                .json()
                .path("psids");

        assertThat(psids).hasSize(20_000);
        assertThat(send(psids.get(19_999).asString(), "{'text':'a'}").status()).isEqualTo(200);
        assertThat(calls.get("/v24.0/" + psids.get(0).asString() + "?access_token=TOKEN&fields=name")
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("Leser 1");
        assertThat(calls.get("/api/tally/missing").json()).hasSizeGreaterThanOrEqualTo(19_999);
    }

    @Test
    void windowsOfManyOpenAgainByOneCall() {
        does(camille, "start", "{}");
        moveClock("P2D");
        assertThat(send(camille, "{'text':'a'}").error()).isEqualTo("10/2018278");

        calls.post("/api/readers/open", "{'readers':['" + camille + "']}");

        assertThat(send(camille, "{'text':'a'}").status()).isEqualTo(200);
        assertThat(calls.post("/api/readers/open", "{'readers':['1']}").status())
                .isEqualTo(404);
    }

    @Test
    void lostAndDoubledMessagesAreNamed() {
        String noah = reader("Noah");
        does(camille, "start", "{}");
        does(noah, "start", "{}");
        send(camille, "{'text':'Édition','metadata':'digest:1'}");
        send(camille, "{'text':'Édition','metadata':'digest:1'}");

        assertThat(calls.get("/api/tally/doubled?prefix=digest:").json().toString())
                .isEqualTo("{\"" + camille + "\":[\"digest:1\",\"digest:1\"]}");
        assertThat(calls.get("/api/tally/missing?prefix=digest:").text())
                .contains(noah)
                .doesNotContain(camille);
        assertThat(calls.get("/api/tally/messages?prefix=digest:").json().toString())
                .isEqualTo("{\"digest:1\":2}");
        assertThat(calls.get("/api/tally/messages?by=text&prefix=%C3%89dition")
                        .json()
                        .path("Édition")
                        .asInt())
                .isEqualTo(2);
        assertThat(calls.get("/api/tally?by=colour").status()).isEqualTo(400);
    }

    @Test
    void aFollowerIsToldOfEachMoveBeforeItIsAnsweredAndForgottenWhenItIsGone() throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        HttpServer follower = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        follower.createContext("/clock", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        follower.start();
        String url = "http://127.0.0.1:" + follower.getAddress().getPort() + "/clock";

        JsonNode now =
                calls.post("/api/clock/followers", "{'url':'" + url + "'}").json();
        JsonNode moved = calls.put("/api/clock", "{'offset':'PT26H'}").json();
        follower.stop(0);
        JsonNode alone = calls.put("/api/clock", "{'offset':'PT27H'}").json();

        assertThat(now.path("offset").asString()).isEqualTo("PT0S");
        assertThat(told).containsExactly("{\"offset\":\"PT26H\"}");
        assertThat(moved.path("followers").get(0).asString()).isEqualTo(url);
        assertThat(alone.path("followers")).isEmpty();
    }

    @Test
    void anotherApplicationMayRunByTheSandboxesClock() {
        calls.put("/api/clock", "{'now':'2026-12-01T00:00:00Z'}");

        assertThat(sandbox.clock().instant()).isEqualTo("2026-12-01T00:00:00Z");
    }
}
