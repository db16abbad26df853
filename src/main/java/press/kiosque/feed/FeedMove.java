package press.kiosque.feed;

import java.time.Instant;

/**
 * A feed's change of address, which its server asked for.
 *
 * @param from the address that it had
 * @param at when we took up the new one
 */
public record FeedMove(String from, Instant at) {}
