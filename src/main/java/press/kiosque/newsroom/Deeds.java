package press.kiosque.newsroom;

/** The log of who did what on the editors' site, for features that know nothing of the site. */
public interface Deeds {

    /**
     * Adds to the log.
     *
     * @param who a user's name
     * @param what a word with a dot, such as {@code thread.taken}
     * @param subject to what or whom
     */
    void record(String who, String what, String subject);
}
