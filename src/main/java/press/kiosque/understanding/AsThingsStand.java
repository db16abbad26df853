package press.kiosque.understanding;

/** What words come to that mean one thing or another by how things stand with a reader. */
final class AsThingsStand {

    private static final Intent BACK = Intent.of(Act.START, "BACK");

    private AsThingsStand() {}

    /**
     * To resume means the digests, or only what a pause holds back; whoever is back and had neither may be on another clock. Hours
     * may be wished in a part of the day.
     */
    static Intent of(Intent intent, Folded words, Turn turn) {
        if (intent.equals(Intent.of(Act.HOURS))) {
            return PartOfDay.in(words)
                    .map(part -> Intent.of(Act.HOURS, part.name()))
                    .orElse(intent);
        }
        if (intent.act() != Act.START || turn.stopped()) {
            return intent;
        }
        if (turn.reader().wishes().pauses(turn.now())) {
            return Intent.of(Act.RESUME);
        }
        boolean abroad = !turn.reader().zone().equals(turn.newsroom().zone());
        return intent.equals(BACK) && turn.active() && abroad ? Intent.of(Act.ZONE) : intent;
    }
}
