package press.kiosque.digest;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import press.kiosque.digest.RunRecord.Cause;
import press.kiosque.digest.RunRecord.Failure;
import press.kiosque.digest.RunRecord.State;

/** Reads from what Spring Batch recorded why a run failed. */
final class RunFailures {

    private static final int LONGEST = 300;

    private static final Map<Cause, Pattern> SIGNS = Map.of(
            Cause.DOCUMENT, Pattern.compile("org\\.bson|CodecConfiguration|DateTimeException|ZoneRules"),
            Cause.QUEUE, Pattern.compile("jakarta\\.jms|activemq|camel", Pattern.CASE_INSENSITIVE),
            Cause.DATABASE, Pattern.compile("com\\.mongodb|org\\.h2"));

    private RunFailures() {}

    /** Why this run, which is in trouble, has failed; the detail is the first line of what was thrown, for who looks after Kiosque. */
    static Failure of(JobExecution run, State state) {
        if (state == State.LOST) {
            return new Failure(Cause.DIED, "");
        }
        String thrown = Stream.concat(
                        DigestJob.steps(run)
                                .sorted(Comparator.comparing(step -> !DigestJob.isPart(step.getStepName())))
                                .map(StepExecution::getExitStatus),
                        Stream.of(run.getExitStatus()))
                .map(exit -> exit.getExitDescription().strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return new Failure(cause(thrown), firstLine(thrown));
    }

    /** What is told first in a trace of calls is where it broke: the document before the database that held it. */
    private static Cause cause(String thrown) {
        return Stream.of(Cause.DOCUMENT, Cause.QUEUE, Cause.DATABASE)
                .filter(cause -> SIGNS.getOrDefault(cause, Pattern.compile("(?!)"))
                        .matcher(thrown)
                        .find())
                .findFirst()
                .orElse(Cause.OTHER);
    }

    private static String firstLine(String thrown) {
        String line = thrown.lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
