package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** An answer of Graph that says no: the code and subcode that Messenger gives, and in words which rule was broken. */
final class GraphError extends RuntimeException {

    private final int status;
    private final int code;
    private final @Nullable Integer subcode;

    private GraphError(int status, int code, @Nullable Integer subcode, String message) {
        super("(#" + code + ") " + message);
        this.status = status;
        this.code = code;
        this.subcode = subcode;
    }

    /** 100: a parameter is wrong; the message begins with its path. */
    static GraphError invalid(String message) {
        return new GraphError(400, 100, null, message);
    }

    static GraphError invalid(int subcode, String message) {
        return new GraphError(400, 100, subcode, message);
    }

    /** 1: Graph itself failed, and says no more. */
    static GraphError unknown(String message) {
        return new GraphError(500, 1, null, message);
    }

    static GraphError badToken(String message) {
        return new GraphError(401, 190, 467, message);
    }

    static GraphError unknownReader(String psid) {
        return invalid(2018001, "No matching user found: the Page has no thread with " + psid);
    }

    static GraphError notThere(String id) {
        return invalid(33, "Object with id " + id + " does not exist, or the token has no permission for it");
    }

    static GraphError blocked() {
        return new GraphError(400, 551, 1545041, "This person isn't available right now.");
    }

    static GraphError outsideWindow(String why) {
        return new GraphError(403, 10, 2018278, "This message is sent outside of allowed window: " + why);
    }

    static GraphError noNewsPermission() {
        return new GraphError(403, 10, 2018065, "This Page lacks permission for news messages outside the window.");
    }

    int status() {
        return status;
    }

    Body body() {
        String trace = "A" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        return new Body(new Details(String.valueOf(getMessage()), "OAuthException", code, subcode, trace));
    }

    /** Errors are many under load and their origin is plain, so they go without a stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** The error as JSON. */
    record Body(Details error) {}

    /** What stands in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(
            String message,
            String type,
            int code,
            @JsonProperty("error_subcode") @Nullable Integer subcode,
            @JsonProperty("fbtrace_id") String trace) {}
}
