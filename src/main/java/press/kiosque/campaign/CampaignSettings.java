package press.kiosque.campaign;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import press.kiosque.newsroom.Setting;

/**
 * How pushes are sent.
 *
 * @param approvalAbove breaking alerts for more readers than this need a second person's yes
 * @param canary how they begin
 * @param titles how two titles are tried
 * @param partitions parts of the readers, which all nodes share
 * @param chunk readers in one step of the job
 * @param lease after how long without a sign of life another process takes the work on
 */
@ConfigurationProperties("kiosque.campaign")
public record CampaignSettings(
        @DefaultValue("1000") long approvalAbove,
        @DefaultValue Canary canary,
        @DefaultValue Titles titles,
        @DefaultValue("1") int partitions,
        @DefaultValue("1000") int chunk,
        @DefaultValue("20s") Duration lease) {

    public CampaignSettings {
        Setting.atLeast("kiosque.campaign.approval-above", approvalAbove, 0);
        Setting.atLeast("kiosque.campaign.partitions", partitions, 1);
        Setting.atLeast("kiosque.campaign.chunk", chunk, 1);
        Setting.lasts("kiosque.campaign.lease", lease);
    }

    /**
     * The first ones.
     *
     * @param share of those who can be reached, 0 to 1; 0 for none
     * @param least readers among them
     * @param pause how long they are watched before the others get it
     * @param tolerance share of them, 0 to 1, for which it may go wrong
     */
    public record Canary(
            @DefaultValue("0.01") double share,
            @DefaultValue("20") int least,
            @DefaultValue("30s") Duration pause,
            @DefaultValue("0.1") double tolerance) {
        public Canary {
            Setting.between("kiosque.campaign.canary.share", share, 0, 1);
            Setting.between("kiosque.campaign.canary.tolerance", tolerance, 0, 1);
            Setting.atLeast("kiosque.campaign.canary.least", least, 1);
            Setting.lastsOrNot("kiosque.campaign.canary.pause", pause);
        }
    }

    /**
     * A test of two titles.
     *
     * @param share of those who can be reached on whom they are tried, 0 to 1
     * @param least readers; where the share is fewer there is no test
     * @param observed how long after their message each reader has to open it
     * @param longest after how long it ends at the latest; half of the time in which the push is worth sending if that is shorter
     * @param level share of tests of equal titles, 0 to 1, that may call one the better
     */
    public record Titles(
            @DefaultValue("0.2") double share,
            @DefaultValue("1000") int least,
            @DefaultValue("10m") Duration observed,
            @DefaultValue("1h") Duration longest,
            @DefaultValue("0.05") double level) {
        public Titles {
            Setting.between("kiosque.campaign.titles.share", share, 0, 1);
            Setting.atLeast("kiosque.campaign.titles.least", least, 1);
            Setting.between("kiosque.campaign.titles.level", level, 0.001, 0.999);
            Setting.lasts("kiosque.campaign.titles.observed", observed);
            Setting.lasts("kiosque.campaign.titles.longest", longest);
            if (longest.compareTo(observed) < 0) {
                throw new IllegalArgumentException(
                        "kiosque.campaign.titles.longest is %s: give no less than observed, %s"
                                .formatted(longest, observed));
            }
        }
    }
}
