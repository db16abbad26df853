package press.kiosque.bench;

import java.util.List;
import java.util.Map;

/**
 * What {@code bench crash} saw.
 *
 * @param lost readers who got nothing, counted in the sandbox
 * @param lastHeard of readers whom the ledger doesn't know to be served: how many of them each last outcome and reason has
 * @param queues what was left in the broker's queues at the end, held back or not; those with nothing are left out
 * @param doubled readers who got their digest more than once, counted in the sandbox
 * @param unknownSettledByEcho sends whose answer was lost with the process, and whose echo came
 * @param resent second attempts that were accepted
 * @param unsettled without echoes, the ledger rows whose end nobody knows; the doubled can only be among them
 */
public record CrashResult(
        int readers,
        int kills,
        boolean echoes,
        long lost,
        Map<String, Long> lastHeard,
        Map<String, Long> queues,
        long doubled,
        long unknownSettledByEcho,
        long resent,
        List<String> unsettled,
        double seconds,
        String machine) {}
