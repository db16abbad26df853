package press.kiosque.admin;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Reach;

/** The reasons in the ledger for which the site has a sentence, {@code reason.<code>}. */
final class UnsentReasons {

    private static final Set<String> CODES = Stream.concat(
                    Stream.of(Reach.Reason.values()).map(Enum::name),
                    Stream.of(
                            "STOPPED",
                            "NO_CONSENT",
                            "READER_GONE",
                            "READER_UNKNOWN",
                            "WITH_JOURNALIST",
                            "PAUSED",
                            "QUIET_HOURS",
                            "ENOUGH_TODAY",
                            "PUSH_STOPPED",
                            "PUSH_RECALLED"))
            .collect(Collectors.toUnmodifiableSet());

    private UnsentReasons() {}

    /** The reason, if it is a code for which we have a sentence. */
    static @Nullable String code(@Nullable String reason) {
        return reason != null && CODES.contains(reason) ? reason : null;
    }
}
