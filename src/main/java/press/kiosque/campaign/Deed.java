package press.kiosque.campaign;

/** How what happens to a push is called in the log. */
final class Deed {

    private Deed() {}

    static String of(Move move) {
        return switch (move) {
            case SCHEDULE -> "push.scheduled";
            case ASK -> "push.approval-asked";
            case APPROVE -> "push.approved";
            case REVISE -> "push.revised";
            case BEGIN -> "push.begun";
            case PAUSE -> "push.paused";
            case RESUME -> "push.resumed";
            case STOP -> "push.stopped";
            case RECALL -> "push.recalled";
            case FINISH -> "push.done";
            case EXPIRE -> "push.expired";
        };
    }
}
