package press.kiosque.digest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import press.kiosque.newsroom.Setting;

/**
 * How digests are built.
 *
 * @param window how old a story may be
 * @param halfLife after which a story counts half as much as a new one
 * @param usefulFor how late a digest may still go out; after that it is recorded as expired
 * @param freshBy which date makes a story fresh
 * @param partitions parts of the readers, which all nodes share; each reads all who are due, and a run in one part is done
 *     on the spot
 * @param chunk readers in one transaction of the job
 * @param ranking what else makes a story rise
 */
@ConfigurationProperties("kiosque.digest")
public record DigestSettings(
        @DefaultValue("36h") Duration window,
        @DefaultValue("8h") Duration halfLife,
        @DefaultValue("6h") Duration usefulFor,
        @DefaultValue("PUBLISHED") FreshBy freshBy,
        @DefaultValue("1") int partitions,
        @DefaultValue("2000") int chunk,
        @DefaultValue Ranking ranking) {

    public DigestSettings {
        Setting.lasts("kiosque.digest.window", window);
        Setting.lasts("kiosque.digest.half-life", halfLife);
        Setting.lasts("kiosque.digest.useful-for", usefulFor);
        Setting.atLeast("kiosque.digest.partitions", partitions, 1);
        Setting.atLeast("kiosque.digest.chunk", chunk, 1);
    }

    /** The same for looking further back: over a longer time, age counts for less. */
    DigestSettings over(Duration longer) {
        Duration slower = longer.dividedBy(4);
        return new DigestSettings(
                longer,
                slower.compareTo(halfLife) > 0 ? slower : halfLife,
                usefulFor,
                freshBy,
                partitions,
                chunk,
                ranking);
    }

    /** Which date makes a story fresh. */
    public enum FreshBy {
        /** The newsroom's own date, else when we first saw it. */
        PUBLISHED,
        /** When we first saw it, for feeds with old dates. */
        FIRST_SEEN
    }

    /**
     * What makes a story rise beside its age. A story's worth is the product of all parts.
     *
     * @param coverage how much more a story counts each time twice as many newsrooms tell it; 0 for not at all
     * @param weight how much the editors' trust in a feed counts: 1 as it is, 0 not at all, 2 squared
     * @param keyword how many times more a story counts in which a followed keyword stands; at least 1
     * @param taste how many times more a story counts of the topics that a reader likes most, and less of those liked
     *     least; 1 for no difference
     * @param topicShare how much of a digest one topic may fill while there are others
     */
    public record Ranking(
            @DefaultValue("0.5") double coverage,
            @DefaultValue("1") double weight,
            @DefaultValue("3") double keyword,
            @DefaultValue("2") double taste,
            @DefaultValue("0.5") double topicShare) {

        /** What holds where nothing is set. */
        public static final Ranking DEFAULT = new Ranking(0.5, 1, 3, 2, 0.5);

        public Ranking {
            Setting.between("kiosque.digest.ranking.coverage", coverage, 0, 10);
            Setting.between("kiosque.digest.ranking.weight", weight, 0, 10);
            Setting.between("kiosque.digest.ranking.keyword", keyword, 1, 100);
            Setting.between("kiosque.digest.ranking.taste", taste, 1, 100);
            Setting.between("kiosque.digest.ranking.topic-share", topicShare, 0.1, 1);
        }

        /** How many times more a story counts that so many newsrooms tell. */
        double coverage(int newsrooms) {
            return 1 + coverage * Math.log(newsrooms) / Math.log(2);
        }

        /** How many times more, or less, a story counts for this taste of a reader, from -1 to 1. */
        double taste(double liking) {
            return Math.pow(taste, Math.max(-1, Math.min(1, liking)));
        }

        /** How many stories of one topic a digest of this length may have while there are others. */
        int ofOneTopic(int length) {
            return Math.max(1, (int) (length * topicShare));
        }
    }
}
