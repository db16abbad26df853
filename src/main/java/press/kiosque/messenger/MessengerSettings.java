package press.kiosque.messenger;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import press.kiosque.newsroom.Setting;

/**
 * How we speak with Messenger; settings {@code kiosque.messenger.*}, the environment's {@code KIOSQUE_MESSENGER_…}.
 *
 * @param graphUrl where the Graph API is, without a slash at the end
 * @param graphVersion version of the Graph API, such as {@code v24.0}
 * @param connectTimeout for opening a connection; nothing was sent when it runs out
 * @param requestTimeout for the whole answer; when it runs out the message may have been sent all the same
 * @param window how long a reader's act lets us write
 * @param windowMargin a message that answers nothing is sent only if the reader's window stays open this much longer
 * @param humanAgent how long a person of the newsroom may answer a reader's act
 * @param oneTimeToken how long a permission for one message lasts
 * @param largestWebhook size of the largest webhook body that is read
 * @param lanes how many lanes the events of readers are spread over; the events of one reader stay in one lane
 * @param sendsPerSecond messages a second and Page at most
 * @param callsPerReaderADay calls in 24 hours at most, for each reader who can be written to
 * @param locales Facebook's names of the locales that get their own greeting, menu and ice breakers
 */
@ConfigurationProperties("kiosque.messenger")
record MessengerSettings(
        @DefaultValue("https://graph.facebook.com") URI graphUrl,
        @DefaultValue("v24.0") String graphVersion,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("15s") Duration requestTimeout,
        @DefaultValue("24h") Duration window,
        @DefaultValue("10m") Duration windowMargin,
        @DefaultValue("7d") Duration humanAgent,
        @DefaultValue("364d") Duration oneTimeToken,
        @DefaultValue("4MB") DataSize largestWebhook,
        @DefaultValue("32") int lanes,
        @DefaultValue("300") int sendsPerSecond,
        @DefaultValue("200") long callsPerReaderADay,
        @DefaultValue({"fr_FR", "fr_CA", "en_US", "en_GB"}) List<String> locales) {

    /** A body is held in one array, and many at once. */
    private static final DataSize LARGEST = DataSize.ofMegabytes(100);

    MessengerSettings {
        if (!graphVersion.matches("v\\d+\\.\\d+")) {
            throw new IllegalArgumentException("kiosque.messenger.graph-version must look like v24.0");
        }
        Setting.lasts("kiosque.messenger.connect-timeout", connectTimeout);
        Setting.lasts("kiosque.messenger.request-timeout", requestTimeout);
        Setting.lasts("kiosque.messenger.window", window);
        Setting.lastsOrNot("kiosque.messenger.window-margin", windowMargin);
        Setting.lasts("kiosque.messenger.human-agent", humanAgent);
        Setting.lasts("kiosque.messenger.one-time-token", oneTimeToken);
        Setting.size("kiosque.messenger.largest-webhook", largestWebhook, LARGEST);
        Setting.atLeast("kiosque.messenger.lanes", lanes, 1);
        Setting.atLeast("kiosque.messenger.sends-per-second", sendsPerSecond, 1);
        Setting.atLeast("kiosque.messenger.calls-per-reader-a-day", callsPerReaderADay, 1);
        locales = List.copyOf(locales);
    }
}
