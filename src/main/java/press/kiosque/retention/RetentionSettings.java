package press.kiosque.retention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import press.kiosque.newsroom.Setting;

/**
 * How long things are kept.
 *
 * @param articles what came in by feeds, with its stories; links to what is erased lead nowhere
 * @param transcripts what was said in threads
 * @param ledger what was sent or not sent, and why, and how often links that name nobody were opened; at least a week, since rows also keep things from being sent twice
 * @param runs what was recorded of runs of jobs
 * @param inactiveReaders readers who have done nothing in the thread, with all that is held about them
 */
@ConfigurationProperties("kiosque.retention")
record RetentionSettings(
        @DefaultValue("400d") Duration articles,
        @DefaultValue("180d") Duration transcripts,
        @DefaultValue("400d") Duration ledger,
        @DefaultValue("30d") Duration runs,
        @DefaultValue("730d") Duration inactiveReaders) {

    RetentionSettings {
        Setting.lastsDays("kiosque.retention.articles", articles, 7);
        Setting.lastsDays("kiosque.retention.transcripts", transcripts, 1);
        Setting.lastsDays("kiosque.retention.ledger", ledger, 7);
        Setting.lastsDays("kiosque.retention.runs", runs, 1);
        Setting.lastsDays("kiosque.retention.inactive-readers", inactiveReaders, 7);
    }
}
