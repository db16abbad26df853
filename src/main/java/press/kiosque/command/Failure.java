package press.kiosque.command;

import java.io.PrintWriter;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;
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
            }
        }
        Throwable telling = failure;
        while (telling.getCause() != null && isWrapper(telling)) {
            telling = telling.getCause();
        }
        return telling.getMessage() == null ? telling.toString() : telling.getMessage();
    }

    private static boolean isWrapper(Throwable failure) {
        return failure instanceof BeanCreationException
                || failure.getClass().getName().startsWith("org.springframework.")
                || failure.getMessage() == null;
    }
}
