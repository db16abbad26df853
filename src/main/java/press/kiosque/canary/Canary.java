package press.kiosque.canary;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.trace.Step;
import press.kiosque.trace.Traces;

/**
 * Sends a made-up story the whole way that news goes: fetched over the web from our own public address, parsed, stored as an
 * article, put into words, queued, let through the door, sent. Called by the routes of {@code canary.camel.yaml}; why it is
 * so stands in docs/decisions/15-canary.md.
 */
@Component
public class Canary {

    private final CanarySettings settings;
    private final CanaryStory story;
    private final CanaryPost post;
    private final CanaryWatch watch;
    private final Clock clock;
    private final Traces traces;

    Canary(CanarySettings settings, CanaryStory story, CanaryPost post, CanaryWatch watch, Clock clock, Traces traces) {
        this.settings = settings;
        this.story = story;
        this.post = post;
        this.watch = watch;
        this.clock = clock;
        this.traces = traces;
    }

    /** The newsrooms that have one. */
    public Set<String> newsrooms() {
        return settings.readers().keySet();
    }

    /** Sends this newsroom's; what goes wrong on the way is the watch's to tell. */
    public void fly(String newsroom) {
        var round = new Round(newsroom, clock.instant());
        watch.begins(round);
        try (Step step = traces.begin("canary", Map.of("newsroom", newsroom, "occasion", round.occasion()))) {
            post.hand(round, story.read(round));
            step.tell("result", "handed over");
        } catch (IllegalStateException e) {
            watch.fails(round, String.valueOf(e.getMessage()));
        }
    }
}
