package press.kiosque.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A test of titles with made-up readers, each of whom gets one by chance and opens it or not; it looks after each. */
final class SimulatedReaders {

    private final double firstShare;
    private final double secondShare;
    private final Random chance;
    private final List<Boolean> first = new ArrayList<>();
    private final List<Boolean> second = new ArrayList<>();
    private long firstAlone;
    private long secondAlone;

    SimulatedReaders(double firstShare, double secondShare, Random chance) {
        this.firstShare = firstShare;
        this.secondShare = secondShare;
        this.chance = chance;
    }

    /** Which title it calls the better; empty if none after so many readers. */
    Optional<Title> run(int readers, double level) {
        for (int reader = 0; reader < readers; reader++) {
            boolean isFirst = chance.nextBoolean();
            (isFirst ? first : second).add(chance.nextDouble() < (isFirst ? firstShare : secondShare));
            if (pairs(isFirst) && TitleEvidence.isShown(firstAlone, secondAlone, level)) {
                return Optional.of(firstAlone > secondAlone ? Title.FIRST : Title.SECOND);
            }
        }
        return Optional.empty();
    }

    /** Whether the reader who came last makes a pair that says something. */
    private boolean pairs(boolean isFirst) {
        int last = (isFirst ? first : second).size() - 1;
        if (last >= (isFirst ? second : first).size()) {
            return false;
        }
        firstAlone += first.get(last) && !second.get(last) ? 1 : 0;
        secondAlone += second.get(last) && !first.get(last) ? 1 : 0;
        return !first.get(last).equals(second.get(last));
    }
}
