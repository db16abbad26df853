package press.kiosque.command;

import com.mongodb.MongoTimeoutException;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Turns an exception that ended a command into one plain sentence. */
final class Failure {

    private Failure() {}

    /** Prints what went wrong and what to do; the exit code is 1. */
    static int explain(Exception failure, CommandLine line, boolean stacktrace) {
        PrintWriter err = line.getErr();
        if (stacktrace) {
            failure.printStackTrace(err);
        } else {
            err.println(line.getCommandName() + ": " + sentence(failure));
        }
        err.flush();
        return ExitCode.SOFTWARE;
    }

    /** The most telling message among the causes: Spring wraps what our own code says. */
    static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException port) {
                return "port " + port.getPort() + " is in use; stop what uses it or set SERVER_PORT";
            } else if (cause instanceof BindException setting) {
                return aboutSetting(setting);
            } else if (cause instanceof MarkedYAMLException file) {
                return aboutSettingsFile(file);
            } else if (cause instanceof MongoTimeoutException) {
                return "the database does not answer; look whether it runs and whether kiosque.mongodb.uri names it";
            } else if (cause instanceof JMSException || cause instanceof JMSRuntimeException) {
                return "the broker does not answer (" + cause.getMessage()
                        + "); look whether it runs and whether kiosque.broker.url names it";
            }
        }
        if (failure instanceof FileSystemException file) {
            return aboutFile(file);
        }
        Throwable telling = failure;
        while (telling.getCause() != null && isWrapper(telling)) {
            telling = telling.getCause();
        }
        return telling.getMessage() == null ? telling.toString() : telling.getMessage();
    }

    private static String aboutSetting(BindException failure) {
        ConfigurationProperty written = failure.getProperty();
        Object[] choices = failure.getTarget().getType().resolve(Object.class).getEnumConstants();
        String wrong = choices == null
                ? String.valueOf(
                        NestedExceptionUtils.getMostSpecificCause(failure).getMessage())
                : "it is one of " + Arrays.toString(choices);
        return "setting " + failure.getName() + ": " + wrong
                + (written == null || written.getOrigin() == null ? "" : " (" + written.getOrigin() + ")")
                + "; docs/settings.md";
    }

    /** Nothing else is read by this parser. */
    private static String aboutSettingsFile(MarkedYAMLException failure) {
        Mark where = failure.getProblemMark();
        return "application.yaml cannot be read: line %d, column %d: %s; docs/settings.md"
                .formatted(where.getLine() + 1, where.getColumn() + 1, failure.getProblem());
    }

    private static String aboutFile(FileSystemException failure) {
        String file = failure.getFile();
        if (failure instanceof NoSuchFileException) {
            return "there is no file or folder " + file;
        } else if (failure instanceof AccessDeniedException) {
            return file + ": access is denied";
        } else if (failure instanceof FileAlreadyExistsException) {
            return file + " is a file, not a folder";
        }
        return file + ": " + (failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason());
    }

    private static boolean isWrapper(Throwable failure) {
        return failure instanceof BeanCreationException
                || failure.getClass().getName().startsWith("org.springframework.")
                || failure.getMessage() == null;
    }
}
