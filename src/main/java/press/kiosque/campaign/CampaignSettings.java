package press.kiosque.campaign;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
        if (partitions < 1 || chunk < 1) {
            throw new IllegalArgumentException("kiosque.campaign: partitions and chunk must be 1 or more");
        }
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
            if (share < 0 || share > 1 || tolerance < 0 || tolerance > 1 || least < 1) {
                throw new IllegalArgumentException(
                        "kiosque.campaign.canary: share and tolerance go from 0 to 1, least from 1");
            }
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
            if (share < 0 || share > 1 || least < 1 || level <= 0 || level >= 1) {
                throw new IllegalArgumentException(
                        "kiosque.campaign.titles: share goes from 0 to 1, least from 1, level lies between 0 and 1");
            }
            if (observed.isNegative() || observed.isZero() || longest.compareTo(observed) < 0) {
                throw new IllegalArgumentException(
                        "kiosque.campaign.titles: observed must be some time, and longest no shorter");
            }
        }
    }
}
