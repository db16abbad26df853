package press.kiosque.conversation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bot converses.
 *
 * @param answerWithin what a reader did longer ago is carried out but not answered any more
 * @param hours offered for digests besides the editions' own
 * @param freshFor how old a story may be to be told when a reader asks for news
 * @param dataLinkFor how long the link to a reader's own data is good
 * @param farewell after an erasure in the thread, how long until the goodbye itself is erased
 */
@ConfigurationProperties("kiosque.conversation")
record ConversationSettings(
        @DefaultValue("24h") Duration answerWithin,
        @DefaultValue({"07:00", "12:30", "18:30"}) List<LocalTime> hours,
        @DefaultValue("24h") Duration freshFor,
        @DefaultValue("24h") Duration dataLinkFor,
        @DefaultValue("1m") Duration farewell) {

    ConversationSettings {
        positive("answer-within", answerWithin);
        positive("fresh-for", freshFor);
        positive("data-link-for", dataLinkFor);
        positive("farewell", farewell);
        hours = List.copyOf(hours);
    }

    private static void positive(String name, Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("kiosque.conversation." + name + " must be longer than nothing");
        }
    }
}
