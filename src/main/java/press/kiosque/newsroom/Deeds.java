package press.kiosque.newsroom;

/** The log of who did what on the editors' site, for features that know nothing of the site. */
public interface Deeds {

    /** Who did what is done by the clock or on the command line. */
    String SYSTEM = "system";

    /**
     * Adds to the log.
     *
     * @param who a user's name, or {@link #SYSTEM}
     * @param what a word with a dot, such as {@code thread.taken}
     * @param subject to what or whom
     */
    void record(String who, String what, String subject);
}
