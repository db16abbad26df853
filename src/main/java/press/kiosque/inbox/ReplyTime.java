package press.kiosque.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Rule;

/**
 * By which rule a journalist can answer now, and until when.
 *
 * @param rule null if nobody can answer any more
 * @param reason why not; null if somebody can
 * @param windowEnds until when it is an answer like any other; null if never
 * @param humanEnds until when a person may still answer after that; null if never
 */
record ReplyTime(
        @Nullable Rule rule,
        Reach.@Nullable Reason reason,
        @Nullable Instant windowEnds,
        @Nullable Instant humanEnds) {

    static ReplyTime of(Reach reach, List<Reach.Until> untils) {
        return new ReplyTime(
                reach instanceof Reach.By by ? by.rule() : null,
                reach instanceof Reach.Not not ? not.reason() : null,
                end(untils, Rule.OPEN_WINDOW),
                end(untils, Rule.HUMAN_AGENT));
    }

    private static @Nullable Instant end(List<Reach.Until> untils, Rule rule) {
        return untils.stream()
                .filter(until -> until.rule() == rule)
                .map(Reach.Until::end)
                .findFirst()
                .orElse(null);
    }

    public boolean isPossible() {
        return rule != null;
    }
}
