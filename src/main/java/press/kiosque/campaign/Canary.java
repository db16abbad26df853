package press.kiosque.campaign;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;
import press.kiosque.campaign.Standing.Because;

/**
 * The first ones who get a push: a small share of those who can be reached, drawn by lot, the same however often it is
 * drawn. If too many of them cannot be sent to, the others get nothing.
 */
final class Canary {

    /** Of an audience hardly larger than the first ones, nobody is first. */
    private static final int WORTH_IT = 2;

    /** So long after the others rows are waited for that do not come, as those of readers who were erased in between. */
    private static final Duration ROWS_COME_WITHIN = Duration.ofMinutes(10);

    private final CampaignSettings.Canary settings;

    Canary(CampaignSettings.Canary settings) {
        this.settings = settings;
    }

    /** The reader's lot in a push, 0 to 2³² - 1. */
    static long lot(String push, String reader) {
        var sum = new CRC32();
        sum.update((reader + "|" + push).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** Up to which lot readers are first, given in ascending order the lots of all who can be reached; -1 if nobody is. */
    long mark(long[] lots) {
        int first = (int) Math.max(settings.least(), Math.ceil(settings.share() * lots.length));
        return settings.share() == 0 || lots.length < (long) WORTH_IT * first ? -1 : lots[first - 1];
    }

    /** What is to be done, given what has become of the first ones. */
    Verdict judge(Tally tally, Sending sending, Instant now) {
        Instant handed = sending.handedAt();
        boolean waiting = handed == null || now.isBefore(handed.plus(settings.pause()));
        if (waiting || tally.open() > 0 || isAnybodyMissing(tally, sending, now.minus(ROWS_COME_WITHIN))) {
            return Verdict.WAIT;
        }
        return tally.failed() > settings.tolerance() * tally.tried() ? Verdict.STOP : Verdict.GO_ON;
    }

    private static boolean isAnybodyMissing(Tally tally, Sending sending, Instant lately) {
        boolean isLate = tally.tried() > 0
                && sending.handedAt() != null
                && sending.handedAt().isBefore(lately);
        return tally.claimed() < sending.handed() && !isLate;
    }

    static Because because(Tally tally) {
        return new Because("CANARY", tally.failed(), tally.tried());
    }

    enum Verdict {
        WAIT,
        GO_ON,
        STOP
    }
}
