package press.kiosque.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line's entry: names the commands, turns their results into exit codes. Without a command it serves. */
@Command(
        name = "kiosque",
        description = "A newsroom's digest bot: feeds in, personal digests out.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            IngestCommand.class,
            ParseCommand.class,
            StoriesCommand.class,
            DigestCommand.class,
            NewsroomCommand.class,
            FeedsCommand.class,
            UserCommand.class,
            ReadersCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            BenchCommand.class,
            SandboxCommand.class,
            EnginesCommand.class,
            MessengerCommand.class,
            QueuesCommand.class,
            DoctorCommand.class,
            HelpCommand.class
        },
        footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong use. Settings: docs/settings.md."})
public class Main implements Runnable {

    @Spec
    CommandSpec spec;

    @Option(names = "--stacktrace", description = "Print where an error came from.", scope = ScopeType.INHERIT)
    boolean stacktrace;

    /**
     * Runs the command named by the arguments and ends the process with its exit code. Standard output is for what
     * commands print; what is logged goes to standard error.
     *
     * <p>The process is in UTC wherever it runs: Spring Batch records times without a zone, which nodes compare with each other.
     */
    public static void main(String[] arguments) {
        warnOnly();
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        System.exit(run(out, arguments));
    }

    /**
     * Until the application has configured logging: without it, a sandbox would tell all that its libraries do, and a file of
     * settings that cannot be read would be told of at length.
     */
    private static void warnOnly() {
        LoggingSystem logging = LoggingSystem.get(Main.class.getClassLoader());
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        logging.setLogLevel(SpringApplication.class.getName(), LogLevel.OFF);
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    /** Runs the command named by the arguments and returns its exit code. */
    static int run(PrintWriter out, String... arguments) {
        var main = new Main();
        return new CommandLine(main)
                .setOut(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(int.class, Main::count)
                .registerConverter(Integer.class, Main::count)
                .setExecutionExceptionHandler(
                        (failure, line, parsed) -> Failure.explain(failure, line, main.stacktrace))
                .execute(arguments);
    }

    /** Whatever is a number on the command line counts something, or is a port. */
    private static int count(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new TypeConversionException("'" + text + "' is not a number of 0 or more");
        }
        return Integer.parseInt(text);
    }

    @Override
    public void run() {
        new ServeCommand().serve(spec.commandLine().getOut());
    }

    static class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"kiosque " + (version == null ? "from source" : version)};
        }
    }
}
