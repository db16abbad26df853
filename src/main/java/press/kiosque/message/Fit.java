package press.kiosque.message;

/** Placeholder until the branch conversation lands. */
public final class Fit {
    private Fit() {}

    /** The text, cut to this length. */
    public static String fit(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1) + "…";
    }
}
