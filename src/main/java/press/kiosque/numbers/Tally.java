package press.kiosque.numbers;

/**
 * What became of messages, each to one reader.
 *
 * @param sent those that the channel took
 * @param delivered of them, those that reached the phone
 * @param read of them, those that were on screen
 * @param tapped those whose reader tapped something of ours within a day, before another message came
 * @param opened those of which an article was opened; where links name nobody, openings
 * @param stopped those whose reader said stop within a day, before another message came
 */
public record Tally(long sent, long delivered, long read, long tapped, long opened, long stopped) {

    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                sent + other.sent,
                delivered + other.delivered,
                read + other.read,
                tapped + other.tapped,
                opened + other.opened,
                stopped + other.stopped);
    }
}
