package press.kiosque.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Edition;
import press.kiosque.message.TimeOfDay;
import press.kiosque.subscriber.Subscription;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.KeptHours;
import press.kiosque.understanding.PartOfDay;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.ScheduleWords.Wished;
import press.kiosque.understanding.Turn;

/** The hours of digests as things to tap; tapping one is the reader's consent. */
@Component
class HourOffer {

    /** Asks which of several hours another stands in place of. */
    static final String WHICH = "hours-which";

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
        return say(turn, wished, KeptHours.of(turn));
    }

    /** Offers the hours, those first that the reader has named; they are kept until one is agreed to. */
    Answer keep(Turn turn, KeptHours kept) {
        return say(turn, null, kept).keeping(kept.text());
    }

    /** The first hour of each of these parts of the day, those of the morning and the evening if none is named. */
    KeptHours proposed(Turn turn, List<String> parts) {
        List<PartOfDay> wanted = parts.isEmpty()
                ? List.of(PartOfDay.MORNING, PartOfDay.EVENING)
                : parts.stream().map(PartOfDay::valueOf).toList();
        List<Wished> named = wanted.stream()
                .flatMap(part -> hours.editions(turn.newsroom()).stream()
                        .map(Edition::hour)
                        .filter(part::holds)
                        .limit(1))
                .map(hour -> new Wished(hour, Set.of()))
                .toList();
        KeptHours kept = KeptHours.of(turn);
        return named.size() < wanted.size() ? kept : new KeptHours(named, kept.days());
    }

    /** Offers the hours in this part of the day; all if there is none in it. */
    Answer within(Turn turn, PartOfDay part) {
        KeptHours kept = KeptHours.of(turn);
        List<EditionHours.Offer> all = hours.offers(turn.newsroom(), null);
        List<EditionHours.Offer> within =
                all.stream().filter(offer -> part.holds(offer.hour())).toList();
        return show(turn, within.isEmpty() ? all : within, kept);
    }

    /** Offers the hours for these days alone. */
    Answer on(Turn turn, Set<DayOfWeek> days) {
        List<Map<String, String>> offers = hours.offers(turn.newsroom(), null).stream()
                .map(offer -> Map.of(
                        "label", TimeOfDay.in(offer.hour(), turn.language()),
                        "payload", Payload.onDays(offer.hour(), days)))
                .distinct()
                .toList();
        return phrases.say(
                turn, Saying.HOURS_ON, Map.of("rhythm", times.rhythm(List.of(days), turn.language()), "hours", offers));
    }

    private Answer say(Turn turn, @Nullable LocalTime wished, KeptHours kept) {
        LocalTime named = kept.hours().isEmpty() ? null : kept.hours().get(0).hour();
        return show(turn, hours.offers(turn.newsroom(), wished == null ? named : wished), kept);
    }

    private Answer show(Turn turn, List<EditionHours.Offer> offers, KeptHours kept) {
        if (offers.isEmpty()) {
            return phrases.say(turn, "help");
        }
        return phrases.say(
                turn,
                Saying.HOURS,
                Map.of(
                        "rhythm", rhythm(turn, turn.active() ? hours.daysChosen(turn) : kept.daysOfAll()),
                        "said", turn.active() || kept.hours().isEmpty() ? "" : said(turn, kept),
                        "hours",
                                offers.stream().map(offer -> words(offer, turn)).toList()));
    }

    /** The hours named before, as they would come. */
    private String said(Turn turn, KeptHours kept) {
        List<Subscription> named = kept.hours().stream()
                .flatMap(one -> hours
                        .nearest(turn.newsroom(), one.hour())
                        .map(edition -> new Subscription(
                                edition.slug(),
                                one.hour(),
                                ScheduleTalk.days(edition, one.days().isEmpty() ? kept.days() : one.days())))
                        .stream())
                .toList();
        return times.schedule(named, turn.language());
    }

    /**
     * Offers the hours to take besides, and to leave those taken.
     *
     * @param why {@code LAST} if the reader wanted to leave the only one, {@code NONE} one that is not taken; else empty
     */
    Answer more(Turn turn, String why) {
        List<Map<String, Object>> offers = hours.offers(turn.newsroom(), null).stream()
                .map(offer -> besides(offer, turn))
                .limit(11)
                .toList();
        return phrases.say(turn, Saying.MORE_HOURS, Map.of("besides", offers, "why", why));
    }

    /** Asks in place of which hour taken this one is wanted; or alone, or besides them. */
    Answer which(Turn turn, LocalTime hour) {
        List<Map<String, String>> taken = turn.reader().subscriptions().stream()
                .map(Subscription::hour)
                .distinct()
                .sorted()
                .map(one -> Map.of(
                        "label", TimeOfDay.in(one, turn.language()),
                        "payload", Payload.of(Act.HOUR_MOVE, one + "-" + hour)))
                .toList();
        String edition = hours.nearest(turn.newsroom(), hour).map(Edition::slug).orElse("");
        return phrases.say(
                turn,
                WHICH,
                Map.of(
                        "to", TimeOfDay.in(hour, turn.language()),
                        "taken", taken,
                        "alone", Payload.hour(edition, hour),
                        "added", Payload.hour(Act.HOUR_ADD, edition, hour)));
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

    private String rhythm(Turn turn, Set<DayOfWeek> wished) {
        return times.rhythm(
                hours.editions(turn.newsroom()).stream()
                        .map(edition -> ScheduleTalk.days(edition, wished))
                        .toList(),
                turn.language());
    }
}
