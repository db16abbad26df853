package press.kiosque.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ReplayOptionsTest {

    private final StringWriter errors = new StringWriter();

    @Test
    void aDateThatIsNoneIsWrongUse() {
        assertThat(run("--replay", "yesterday")).isEqualTo(2);
        assertThat(errors.toString()).contains("'yesterday' is not a date; write it like 2026-11-24");
    }

    @Test
    void anUnknownSettingIsWrongUseAndTheKnownOnesAreListed() {
        assertThat(run("--replay", "2026-11-24", "--set", "half-lif=4h")).isEqualTo(2);
        assertThat(errors.toString())
                .contains("--set knows no setting 'half-lif'")
                .contains("coverage, fresh-by, half-life, keyword, taste, topic-share, weight, window");
    }

    @Test
    void settingsWithoutADayAreWrongUse() {
        assertThat(run("--set", "coverage=2")).isEqualTo(2);
        assertThat(errors.toString()).contains("--replay");
    }

    private int run(String... arguments) {
        return new CommandLine(new DigestCommand())
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }
}
