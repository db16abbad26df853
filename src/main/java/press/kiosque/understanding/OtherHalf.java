package press.kiosque.understanding;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import press.kiosque.subscriber.Subscription;

/** Hears that the hour just noted is meant in the other half of the day: {@code no, in the evening}. */
final class OtherHalf {

    private static final WordPattern HALF =
            WordPattern.compile("(?:(?:no|non|sorry|pardon|but|mais|oh|oops|oups|wait|actually|en fait|i mean|i meant"
                    + "|i said|je (?:veux|voulais) dire|j ai dit) )*(?:(?:in the|at|du|de l|celui du|celle du) (?<part>"
                    + PartOfDay.ANY
                    + ")|(?<half>[ap]m))(?: (?:i mean|i meant|of course|please|bien sur|svp|stp|je (?:veux|voulais) dire|not|pas|in the|the|du|"
                    + PartOfDay.ANY + "))*");

    private OtherHalf() {}

    /** The hour that we have just noted, if it was heard in the wrong half of the day; if not, it is told again. */
    static Optional<Intent> in(Folded words, Turn turn) {
        Matcher half = HALF.matcher(words.text());
        List<Subscription> taken = turn.reader().subscriptions();
        if (!half.matches() || taken.size() != 1 || !turn.before().isAt(Saying.CONFIRMED)) {
            return Optional.empty();
        }
        LocalTime hour = taken.get(0).hour();
        LocalTime other = hour.plusHours(12);
        return PartOfDay.named(half.group("part") == null ? half.group("half") : half.group("part"))
                .filter(part -> part.holds(hour) || part.holds(other))
                .map(part -> part.holds(hour) ? Intent.of(Act.NEXT) : new Intent(Act.HOUR, List.of(), other));
    }
}
