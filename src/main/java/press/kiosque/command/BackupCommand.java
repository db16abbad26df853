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
        name = "backup",
        description =
                "Write everything into a folder: a file for each collection. Also beside a running server; a run that was cut off is taken up.",
        mixinStandardHelpOptions = true)
class BackupCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "A new or empty folder, or that of a run that was cut off.")
    Path folder;

    @Override
    public Integer call() throws IOException {
        try (var application = Application.work(Map.of())) {
            application.getBean(Backups.class).write(folder, spec.commandLine().getErr()::println);
        }
        spec.commandLine().getOut().println("A whole copy is in " + folder + ".");
        return ExitCode.OK;
    }
}
