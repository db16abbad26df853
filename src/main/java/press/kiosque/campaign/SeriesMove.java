package press.kiosque.campaign;

/** What an editor may do with a series. */
enum SeriesMove {
    PAUSE("push-series.paused"),
    RESUME("push-series.resumed"),
    END("push-series.ended");

    private final String deed;

    SeriesMove(String deed) {
        this.deed = deed;
    }

    /** How it is called in the log. */
    String deed() {
        return deed;
    }
}
