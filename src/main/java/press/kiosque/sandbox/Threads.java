package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import press.kiosque.sandbox.Message.Button;
import press.kiosque.sandbox.Message.QuickReply;

/** Shows threads as a phone needs them. */
@Component
final class Threads {

    private final LiveThreads live;
    private final Clock clock;

    Threads(LiveThreads live, MovableClock clock) {
        this.live = live;
        this.clock = clock;
    }

    View view(Reader reader) {
        Conversation conversation = reader.conversation();
        MessengerProfile profile = reader.page().profile();
        boolean begun = conversation.hasBegun();
        return new View(
                conversation.messages(),
                conversation.quickReplies(),
                profile.menu(reader.locale()),
                conversation.isTyping(clock.instant()),
                conversation.isBlocked(),
                conversation.opened(),
                begun,
                begun ? null : profile.greeting(reader).orElse(null),
                begun ? List.of() : profile.iceBreakers(reader.locale()),
                clock.instant(),
                summary(reader),
                new Face(
                        reader.page().settings().name(),
                        reader.page().settings().picture()));
    }

    Summary summary(Reader reader) {
        Message last = reader.conversation().last().orElse(null);
        return new Summary(
                reader.psid(),
                reader.name(),
                reader.locale(),
                reader.zone().getId(),
                reader.page().id(),
                last == null ? null : preview(last),
                last == null ? null : last.at(),
                last != null && last.isFromPage());
    }

    SseEmitter listen(Reader reader) {
        return live.listen(reader.psid());
    }

    void listChanged() {
        live.changed("");
    }

    private static @Nullable String preview(Message message) {
        if (message.text() != null) {
            return message.text();
        }
        return message.cards().isEmpty() ? null : message.cards().get(0).title();
    }

    /** A whole thread. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            List<Message> messages,
            List<QuickReply> quickReplies,
            List<Button> menu,
            boolean typing,
            boolean blocked,
            List<Conversation.Opened> opened,
            boolean begun,
            @Nullable String greeting,
            List<Button> iceBreakers,
            Instant now,
            Summary reader,
            Face page) {}

    /** The Page as it stands above the thread. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Face(String name, @Nullable String picture) {}

    /** A reader as a line of a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
            String psid,
            String name,
            String locale,
            String timezone,
            String page,
            @Nullable String last,
            @Nullable Instant lastAt,
            boolean lastFromPage) {}
}
