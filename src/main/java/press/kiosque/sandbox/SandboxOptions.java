package press.kiosque.sandbox;

/**
 * How a sandbox is run.
 *
 * @param strict whether Pages that say nothing about limits have Messenger's own, instead of none
 * @param keep how many messages of a thread are kept, so that memory stays bounded; at least 1
 */
public record SandboxOptions(boolean strict, int keep) {

    /** No limits of rate, and all messages are kept: what suits a demo. */
    public static final SandboxOptions LOOSE = new SandboxOptions(false, Integer.MAX_VALUE);

    public SandboxOptions {
        if (keep < 1) {
            throw new IllegalArgumentException("At least 1 message of a thread must be kept, not " + keep);
        }
    }
}
