package press.kiosque.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.kiosque.demo.Application;
import press.kiosque.moving.Backups;

@Command(
        name = "restore",
        description =
                "Take everything in from the folder of a backup. What is here stays as it is, so restoring twice changes nothing; who was forgotten since stays out.",
        mixinStandardHelpOptions = true)
class RestoreCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder of a whole backup.")
    Path folder;

    @Override
    public Integer call() throws IOException {
        try (var application = Application.work(Map.of())) {
            long missing = application
                    .getBean(Backups.class)
                    .restore(folder, spec.commandLine().getErr()::println);
            spec.commandLine()
                    .getOut()
                    .println("All is in that was missing of " + folder + ": " + missing + " documents.");
        }
        return ExitCode.OK;
    }
}
