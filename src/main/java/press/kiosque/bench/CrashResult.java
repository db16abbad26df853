package press.kiosque.bench;

import java.util.List;

/**
 * What {@code bench crash} saw.
 *
 * @param lost readers who got nothing, counted in the sandbox
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
        long doubled,
        long unknownSettledByEcho,
        long resent,
        List<String> unsettled,
        double seconds,
        String machine) {}
