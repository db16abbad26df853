package press.kiosque.message;

import org.jspecify.annotations.Nullable;

/**
 * How a message is said; a channel that cannot do so says it plainly.
 *
 * @param persona the channel's id of the person shown as its author; null for the Page itself
 * @param inReplyTo the channel's id of the message that it is shown under; null for none
 */
public record Manner(@Nullable String persona, @Nullable String inReplyTo) {

    /** In the Page's own name, under no other message. */
    public static final Manner PLAIN = new Manner(null, null);
}
