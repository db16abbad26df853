package press.kiosque.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Wishes;

/**
 * The one budget of a reader's attention, over everything that comes unasked: their pause, their quiet hours and how many
 * messages a day they want. What it puts off is owed to them.
 */
@Component
class Attention {

    private final AttentionSettings settings;

    Attention(AttentionSettings settings) {
        this.settings = settings;
    }

    /** Why something is put off. */
    enum Reason {
        /** The reader has paused everything. */
        PAUSED,
        /** The reader's clock shows a quiet hour. */
        QUIET_HOURS,
        /** The reader has had as many messages today as they want. */
        ENOUGH_TODAY;

        private static final Set<String> NAMES =
                Stream.of(values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

        /** Whether a row of the ledger was put off by this reader's attention. */
        static boolean isIn(Delivery row) {
            return row.outcome() == Delivery.Outcome.WITHHELD && row.reason() != null && NAMES.contains(row.reason());
        }
    }

    /**
     * Why this is put off; empty if it may come now. Answers are never put off.
     *
     * @param counted whether an earlier attempt that may have arrived has its place in the budget already
     */
    Optional<Reason> against(Subscriber reader, DeliveryKind kind, Instant now, boolean counted) {
        Wishes wishes = reader.wishes();
        if (!kind.unasked()) {
            return Optional.empty();
        }
        if (wishes.paused(now)) {
            return Optional.of(Reason.PAUSED);
        }
        ZonedDateTime there = now.atZone(reader.zone());
        if (wishes.quiet() != null && wishes.quiet().hold(there.toLocalTime()) && !mayBreakQuiet(wishes, kind)) {
            return Optional.of(Reason.QUIET_HOURS);
        }
        return !counted && isEnough(reader, there.toLocalDate()) ? Optional.of(Reason.ENOUGH_TODAY) : Optional.empty();
    }

    private static boolean mayBreakQuiet(Wishes wishes, DeliveryKind kind) {
        return kind == DeliveryKind.ALERT && wishes.breakQuiet();
    }

    private boolean isEnough(Subscriber reader, LocalDate today) {
        Integer own = reader.wishes().mostADay();
        return reader.presence().toldOn(today, reader.zone()) >= (own == null ? settings.mostADay() : own);
    }
}
