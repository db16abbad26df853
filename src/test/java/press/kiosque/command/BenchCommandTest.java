package press.kiosque.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BenchCommandTest {

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void giveBack() {
        System.setErr(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digest --readers 0",
                "digest --readers 10,0",
                "send --messages 0",
                "keywords --keywords 0",
                "stories --articles 0",
                "stories --window 0",
                "pages --times 0",
                "crash --readers 0",
                "cluster --nodes 0",
                "cluster --readers 0",
                "webhook --events 1",
                "conversation --events 0",
                "conversation --per-second 0",
                "store --documents 0"
            })
    void whatLeavesNothingToMeasureIsWrongUse(String line) {
        System.setErr(new PrintStream(said, true, UTF_8));

        int exit = Main.run(new PrintWriter(new StringWriter()), ("bench " + line).split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(said.toString(UTF_8)).contains("leaves nothing to measure");
    }
}
