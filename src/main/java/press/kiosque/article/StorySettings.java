package press.kiosque.article;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;

/**
 * How stories are told apart; settings {@code kiosque.stories.*}.
 *
 * @param window articles of a newsroom and language with which new ones are compared, at most
 * @param age for how long an article is compared with new ones
 * @param sameEvent from what likeness on an article tells a story that is known; higher joins less
 * @param sameAffair from what likeness on a story develops another
 */
@ConfigurationProperties("kiosque.stories")
public record StorySettings(
        @DefaultValue("50000") int window,
        @DefaultValue("5d") Duration age,
        @DefaultValue("0") double sameEvent,
        @DefaultValue("-1") double sameAffair) {

    public StorySettings {
        if (window < 1) {
            throw new IllegalArgumentException("kiosque.stories.window: " + window + " is less than one article");
        }
        if (age.isZero() || age.isNegative()) {
            throw new IllegalArgumentException("kiosque.stories.age: " + age + " is no time at all");
        }
    }

    /** The defaults, for reading files without an application. */
    public static StorySettings defaults() {
        return new Binder(List.<ConfigurationPropertySource>of()).bindOrCreate("kiosque.stories", StorySettings.class);
    }
}
