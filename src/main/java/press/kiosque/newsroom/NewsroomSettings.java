package press.kiosque.newsroom;

import java.net.URI;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this deployment is reached, and the Page of each newsroom.
 *
 * @param publicUrl address under which readers and Meta reach us; a slash at its end is left out
 * @param newsrooms Page settings by newsroom id; a newsroom without them has no Messenger
 */
@ConfigurationProperties("kiosque")
public record NewsroomSettings(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue Map<String, Page> newsrooms) {

    public NewsroomSettings {
        publicUrl = URI.create(publicUrl.toString().replaceFirst("/+$", ""));
    }

    /** The Page of this newsroom, if it has one. */
    public Optional<Page> page(String newsroom) {
        return Optional.ofNullable(newsrooms.get(newsroom));
    }

    /** The id of the newsroom that speaks through this Page. */
    public Optional<String> newsroomOf(String pageId) {
        return newsrooms.entrySet().stream()
                .filter(entry -> entry.getValue().pageId().equals(pageId))
                .map(Entry::getKey)
                .findFirst();
    }
}
