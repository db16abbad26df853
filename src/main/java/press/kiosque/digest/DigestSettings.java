package press.kiosque.digest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How digests are built.
 *
 * @param window how old a story may be
 * @param halfLife after which a story counts half as much as a new one
 * @param usefulFor how late a digest may still go out; after that it is recorded as expired
 * @param freshBy which date makes a story fresh
 * @param partitions parts of the readers that are worked on side by side; each reads all who are due, so more than one
 *     pays only where the database has cores of its own
 * @param chunk readers in one transaction of the job
 */
@ConfigurationProperties("kiosque.digest")
public record DigestSettings(
        @DefaultValue("36h") Duration window,
        @DefaultValue("8h") Duration halfLife,
        @DefaultValue("6h") Duration usefulFor,
        @DefaultValue("PUBLISHED") FreshBy freshBy,
        @DefaultValue("1") int partitions,
        @DefaultValue("2000") int chunk) {

    /** Which date makes a story fresh. */
    public enum FreshBy {
        /** The newsroom's own date, else when we first saw it. */
        PUBLISHED,
        /** When we first saw it, for feeds with old dates. */
        FIRST_SEEN
    }
}
