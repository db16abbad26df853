package press.kiosque.bench;

import java.util.List;

/** Figures as results tell them. */
final class Figures {

    private Figures() {}

    static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** The least of these, sorted, that so many in a hundred of them do not exceed. */
    static double percentile(List<Double> sorted, int percent) {
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return round(sorted.get(Math.max(1, rank) - 1));
    }

    /** On what was measured. */
    static String thisMachine() {
        return Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature();
    }
}
