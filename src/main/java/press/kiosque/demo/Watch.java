package press.kiosque.demo;

import java.io.PrintWriter;

/** Measures the parts of a piece of work and says when each is done. */
final class Watch {

    private static final double NANOS = 1e9;

    private final PrintWriter progress;
    private long since = System.nanoTime();

    Watch(PrintWriter progress) {
        this.progress = progress;
    }

    /** Seconds since the last lap, to the hundredth. */
    double lap(String done) {
        long now = System.nanoTime();
        double seconds = Math.round((now - since) / NANOS * 100) / 100.0;
        since = now;
        progress.println(done + " (" + seconds + " s)");
        progress.flush();
        return seconds;
    }
}
