package press.kiosque.moving;

/**
 * What an import did.
 *
 * @param added readers who were not known
 * @param known readers who were, and stay as they are
 * @param withoutOptIn of those added, how many were to receive something for which the file has no consent
 * @param forgotten readers who were left out because all about them was erased here after their last consent
 */
public record ReadersMovedIn(long added, long known, long withoutOptIn, long forgotten) {

    static final ReadersMovedIn NONE = new ReadersMovedIn(0, 0, 0, 0);

    ReadersMovedIn plus(ReadersMovedIn more) {
        return new ReadersMovedIn(
                added + more.added, known + more.known, withoutOptIn + more.withoutOptIn, forgotten + more.forgotten);
    }

    long all() {
        return added + known + forgotten;
    }
}
