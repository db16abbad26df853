package press.kiosque.conversation;

import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Edition;
import press.kiosque.digest.Editions;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscription;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.KeptHours;
import press.kiosque.understanding.Turn;

/** The newsroom's editions and the hours at which a reader can have them. */
@Component
class EditionHours {

    /** Messenger takes 13 quick replies. */
    private static final int OFFERED = 13;

    private final Editions editions;
    private final ConversationSettings settings;

    EditionHours(Editions editions, ConversationSettings settings) {
        this.editions = editions;
        this.settings = settings;
    }

    /** The editions in the order in which they were made. */
    List<Edition> editions(Newsroom newsroom) {
        return editions.of(newsroom.id());
    }

    /** The edition that this intent names, else the one whose own hour is nearest to the hour in it. */
    Optional<Edition> chosen(Newsroom newsroom, Intent intent) {
        return intent.subject().isPresent()
                ? of(newsroom, intent.subject().get())
                : Optional.ofNullable(intent.hour()).flatMap(hour -> nearest(newsroom, hour));
    }

    /** The edition whose own hour is nearest to this one. */
    Optional<Edition> nearest(Newsroom newsroom, LocalTime hour) {
        return nearest(editions(newsroom), hour);
    }

    /** The subscription moved to this hour, with the edition that is nearest to it; its days stay where they can. */
    Subscription at(Newsroom newsroom, Subscription taken, LocalTime hour) {
        return nearest(newsroom, hour)
                .map(edition -> new Subscription(edition.slug(), hour, ScheduleTalk.days(edition, taken.days())))
                .orElse(new Subscription(taken.edition(), hour, taken.days()));
    }

    /** The edition of this slug. */
    Optional<Edition> of(Newsroom newsroom, String slug) {
        return editions.find(newsroom.id() + "/" + slug);
    }

    /** The days that the reader has chosen for all digests; empty if they are the editions' own. */
    Set<DayOfWeek> daysChosen(Turn turn) {
        if (!turn.active()) {
            return KeptHours.of(turn).daysOfAll();
        }
        Set<Set<DayOfWeek>> chosen = turn.reader().subscriptions().stream()
                .filter(taken -> of(turn.newsroom(), taken.edition())
                        .map(edition -> !edition.days().equals(taken.days()))
                        .orElse(false))
                .map(Subscription::days)
                .collect(toSet());
        return chosen.size() == 1 ? chosen.iterator().next() : Set.of();
    }

    /** One hour for one edition. */
    record Offer(String edition, LocalTime hour) {}

    /** What to choose from: the hour that the reader wished if any, then the editions' own and the usual others. */
    List<Offer> offers(Newsroom newsroom, @Nullable LocalTime wished) {
        List<Edition> all = editions(newsroom);
        Stream<Offer> own = all.stream().map(edition -> new Offer(edition.slug(), edition.hour()));
        Stream<Offer> others =
                settings.hours().stream().flatMap(hour -> at(hour, all)).filter(offer -> isNew(offer, all));
        List<Offer> usual = Stream.concat(own, others)
                .sorted(Comparator.comparing(Offer::hour))
                .toList();
        return Stream.concat(Stream.ofNullable(wished).flatMap(hour -> at(hour, all)), usual.stream())
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    private static boolean isNew(Offer offer, List<Edition> all) {
        return all.stream().noneMatch(edition -> edition.hour().equals(offer.hour()));
    }

    private static Stream<Offer> at(LocalTime hour, List<Edition> all) {
        return nearest(all, hour).map(edition -> new Offer(edition.slug(), hour)).stream();
    }

    private static Optional<Edition> nearest(List<Edition> all, LocalTime hour) {
        return all.stream().min(Comparator.comparing(edition -> Duration.between(edition.hour(), hour)
                .abs()));
    }
}
