package press.kiosque.article;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import press.kiosque.newsroom.Setting;

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
        Setting.atLeast("kiosque.stories.window", window, 1);
        Setting.lasts("kiosque.stories.age", age);
    }

    /** The defaults, for reading files without an application. */
    public static StorySettings defaults() {
        return new Binder(List.<ConfigurationPropertySource>of()).bindOrCreate("kiosque.stories", StorySettings.class);
    }
}
