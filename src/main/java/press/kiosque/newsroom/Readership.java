package press.kiosque.newsroom;

import java.util.Optional;

/**
 * How many readers a deed reaches, for pages of features that know no reader. It is reckoned aside: empty as long as nobody
 * knows yet.
 */
public interface Readership {

    /** Active readers who take at least one edition. */
    Optional<Long> ofEditions(String newsroom);

    /** Active readers who follow this topic, by its slug. */
    Optional<Long> ofTopic(String newsroom, String topic);
}
