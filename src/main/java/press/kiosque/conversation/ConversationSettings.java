package press.kiosque.conversation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import press.kiosque.newsroom.Setting;

/**
 * How the bot converses.
 *
 * @param answerWithin what a reader did longer ago is carried out but not answered any more
 * @param hours offered for digests besides the editions' own
 * @param answerHours by language, when the newsroom answers; told to readers who ask for a journalist
 * @param humanLease how long after a journalist's last sign of life nobody else may take the thread
 * @param humanIdle after this long without a journalist's words the bot takes a thread back
 * @param elsewhereIdle the same where somebody in the Page's inbox, or another app, spoke
 * @param waitingIdle after this long without a journalist the bot answers words again
 * @param dataLinkFor how long the link to a reader's own data is good
 * @param farewell after an erasure in the thread, how long until the goodbye itself is erased
 */
@ConfigurationProperties("kiosque.conversation")
public record ConversationSettings(
        @DefaultValue("24h") Duration answerWithin,
        @DefaultValue({"07:00", "12:30", "18:30"}) List<LocalTime> hours,
        @DefaultValue Map<String, String> answerHours,
        @DefaultValue("15m") Duration humanLease,
        @DefaultValue("60m") Duration humanIdle,
        @DefaultValue("24h") Duration elsewhereIdle,
        @DefaultValue("24h") Duration waitingIdle,
        @DefaultValue("24h") Duration dataLinkFor,
        @DefaultValue("1m") Duration farewell) {

    public ConversationSettings {
        Setting.lasts("kiosque.conversation.answer-within", answerWithin);
        Setting.lasts("kiosque.conversation.human-lease", humanLease);
        Setting.lasts("kiosque.conversation.human-idle", humanIdle);
        Setting.lasts("kiosque.conversation.elsewhere-idle", elsewhereIdle);
        Setting.lasts("kiosque.conversation.waiting-idle", waitingIdle);
        Setting.lasts("kiosque.conversation.data-link-for", dataLinkFor);
        Setting.lasts("kiosque.conversation.farewell", farewell);
        hours = List.copyOf(hours);
        answerHours = Map.copyOf(answerHours);
    }

    /** When the newsroom answers, in this language; empty if it does not say. */
    String hoursIn(Locale language) {
        return answerHours.getOrDefault(language.getLanguage(), "");
    }
}
