package press.kiosque.conversation;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All that the newsroom's desk keeps about a reader's thread. */
@Component
class DeskPapers {

    private final Takeovers takeovers;
    private final Notes notes;
    private final Tips tips;
    private final TipFolder folder;

    DeskPapers(Takeovers takeovers, Notes notes, Tips tips, TipFolder folder) {
        this.takeovers = takeovers;
        this.notes = notes;
        this.tips = tips;
        this.folder = folder;
    }

    /** It, by what it is. */
    Map<String, Object> of(String subscriber) {
        return Map.of(
                "thread", takeovers.with(subscriber),
                "notes", notes.of(subscriber),
                "sent", tips.of(subscriber));
    }

    /** Forgets that of these readers. */
    void erase(Collection<String> subscribers) {
        takeovers.erase(subscribers);
        notes.erase(subscribers);
        folder.forget(tips.of(subscribers));
    }
}
