package press.kiosque.conversation;

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

    /** Forgets it. */
    void erase(String subscriber) {
        takeovers.erase(subscriber);
        notes.erase(subscriber);
        tips.of(subscriber).forEach(folder::erase);
        tips.erase(subscriber);
    }
}
