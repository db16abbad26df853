package press.kiosque.sandbox;

/** No answer in Graph's shape, on demand: a page of HTML, silence, or a connection that is cut. */
final class GraphOutage extends RuntimeException {

    private final Kind kind;
    private final int status;

    GraphOutage(Kind kind, int status) {
        super("On demand: " + kind);
        this.kind = kind;
        this.status = status;
    }

    Kind kind() {
        return kind;
    }

    /** The HTTP status of the page of HTML. */
    int status() {
        return status;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** How Graph fails to answer. */
    enum Kind {
        HTML,
        SILENCE,
        CUT
    }
}
