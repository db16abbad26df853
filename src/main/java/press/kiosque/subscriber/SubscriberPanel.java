package press.kiosque.subscriber;

import java.time.ZoneId;

/** What a feature shows on a reader's page, so that the page needs to know no feature. */
public interface SubscriberPanel {

    /** The page part that shows it, such as {@code readers/_consents}; it holds a fragment named {@code panel}. */
    String template();

    /** What the fragment is given, with times in the newsroom's zone. */
    Object content(Subscriber reader, ZoneId zone);
}
