package press.kiosque.sandbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer of Graph that says no: the code and subcode that Messenger gives, and in words which rule was broken. */
final class GraphError extends RuntimeException {

    private final int status;
    private final int code;
    private final @Nullable Integer subcode;
    private final boolean traceFirst;

    private GraphError(int status, int code, @Nullable Integer subcode, String message, boolean traceFirst) {
        super("(#" + code + ") " + message);
        this.status = status;
        this.code = code;
        this.subcode = subcode;
        this.traceFirst = traceFirst;
    }

    private GraphError(int status, int code, @Nullable Integer subcode, String message) {
        this(status, code, subcode, message, false);
    }

    /** Any error, on demand; with the trace first, a long id stands before it in the body. */
    static GraphError demanded(int status, int code, @Nullable Integer subcode, String message, boolean traceFirst) {
        return new GraphError(status, code, subcode, message, traceFirst);
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

    static GraphError noPermission(String permission) {
        return new GraphError(403, 200, null, "Requires " + permission + " permission to manage the object");
    }

    static GraphError notLive() {
        return new GraphError(403, 200, 2018028, "The app is in development mode: it reaches nobody without a role");
    }

    static GraphError restricted() {
        return new GraphError(403, 10, 1893063, "This Page is restricted from sending messages");
    }

    static GraphError tooFast(int perSecond) {
        return new GraphError(400, 613, null, "Calls to this api have exceeded the rate limit: " + perSecond + "/s");
    }

    static GraphError tooMany(long most) {
        return new GraphError(
                400, 80006, null, "There have been too many Messenger calls from this Page in 24 h: " + most);
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

    static GraphError notOwner() {
        return new GraphError(403, 10, 2018300, "Another app is controlling this thread now");
    }

    static GraphError notOurRole(String why) {
        return new GraphError(403, 10, 2018171, "The handover call is not allowed for this app: " + why);
    }

    static GraphError outsideWindow(String why) {
        return new GraphError(403, 10, 2018278, "This message is sent outside of allowed window: " + why);
    }

    static GraphError noNewsPermission() {
        return new GraphError(403, 10, 2018065, "This Page lacks permission for news messages outside the window.");
    }

    static GraphError noFeature(String feature) {
        return new GraphError(403, 10, null, "This Page lacks the feature " + feature);
    }

    static GraphError noProfile(int subcode, String message) {
        return new GraphError(403, 100, subcode, message);
    }

    static GraphError callbackFailed(String why) {
        return new GraphError(400, 2200, null, "Callback verification failed: " + why);
    }

    static GraphError tooLate(String what, Duration lifetime) {
        return invalid(what + " was used before, or is older than " + lifetime.toDays() + " days, or was never given");
    }

    int status() {
        return status;
    }

    ObjectNode body() {
        String trace = "A" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (traceFirst) {
            body.put("fbtrace_id", (trace + "x").repeat(6));
        }
        ObjectNode error = body.putObject("error")
                .put("message", String.valueOf(getMessage()))
                .put("type", "OAuthException")
                .put("code", code);
        if (subcode != null) {
            error.put("error_subcode", subcode);
        }
        error.put("fbtrace_id", trace);
        return body;
    }

    /** Errors are many under load and their origin is plain, so they go without a stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
