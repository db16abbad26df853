package press.kiosque.digest;

/**
 * What a run of the digest job did.
 *
 * @param due readers whose hour had come
 * @param digests handed to the queue; the other readers had nothing new
 */
public record DigestReport(long due, long digests) {

    static final DigestReport NOBODY = new DigestReport(0, 0);

    DigestReport plus(DigestReport other) {
        return new DigestReport(due + other.due, digests + other.digests);
    }
}
