package press.kiosque.conversation;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Edition;
import press.kiosque.message.TimeOfDay;

/** The hours of digests as things to tap; tapping one is the reader's consent. */
@Component
class HourOffer {

    static final String TEMPLATE = "hours";

    /** Offers hours to take besides those taken. */
    static final String MORE = "hours-more";

    private final EditionHours hours;
    private final TimePhrases times;
    private final Phrases phrases;

    HourOffer(EditionHours hours, TimePhrases times, Phrases phrases) {
        this.hours = hours;
        this.times = times;
        this.phrases = phrases;
    }

    /** Offers the hours, this one first if there is one; what the bot can do at all if the newsroom has no edition. */
    Answer say(Turn turn, @Nullable LocalTime wished) {
        List<EditionHours.Offer> offers = hours.offers(turn.newsroom(), wished);
        if (offers.isEmpty()) {
            return phrases.say(turn, "help");
        }
        return phrases.say(
                turn,
                TEMPLATE,
                Map.of(
                        "rhythm", rhythm(turn),
                        "hours",
                                offers.stream().map(offer -> words(offer, turn)).toList()));
    }

    /**
     * Offers the hours to take besides, and to leave those taken.
     *
     * @param last whether the reader wanted to leave the only one
     */
    Answer more(Turn turn, boolean last) {
        return more(turn, last, false);
    }

    /** The same where the reader wanted to leave one that is not taken. */
    Answer absent(Turn turn) {
        return more(turn, false, true);
    }

    private Answer more(Turn turn, boolean last, boolean absent) {
        List<Map<String, Object>> offers = hours.offers(turn.newsroom(), null).stream()
                .map(offer -> besides(offer, turn))
                .limit(11)
                .toList();
        return phrases.say(turn, MORE, Map.of("besides", offers, "last", last, "absent", absent));
    }

    private static Map<String, Object> besides(EditionHours.Offer offer, Turn turn) {
        boolean taken = turn.reader().subscriptions().stream()
                .anyMatch(one -> one.hour().equals(offer.hour()));
        return Map.of(
                "label", TimeOfDay.in(offer.hour(), turn.language()),
                "chosen", taken,
                "payload", Payload.hour(taken ? Act.HOUR_DROP : Act.HOUR_ADD, offer.edition(), offer.hour()));
    }

    private static Map<String, Object> words(EditionHours.Offer offer, Turn turn) {
        boolean chosen = turn.active()
                && turn.reader().subscriptions().stream()
                        .anyMatch(taken -> taken.hour().equals(offer.hour())
                                && taken.edition().equals(offer.edition()));
        return Map.of(
                "label", TimeOfDay.in(offer.hour(), turn.language()),
                "chosen", chosen,
                "payload", Payload.hour(offer.edition(), offer.hour()));
    }

    private String rhythm(Turn turn) {
        return times.rhythm(
                hours.editions(turn.newsroom()).stream().map(Edition::days).toList(), turn.language());
    }
}
