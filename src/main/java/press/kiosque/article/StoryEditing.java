package press.kiosque.article;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import press.kiosque.article.Story.Treatment;
import press.kiosque.article.Story.Words;
import press.kiosque.newsroom.Deeds;

/** What editors do to stories, each deed in the log. Digests that are built from then on follow it. */
@Service
class StoryEditing {

    private final Stories stories;
    private final StoryDesk desk;
    private final Deeds deeds;

    StoryEditing(Stories stories, StoryDesk desk, Deeds deeds) {
        this.stories = stories;
        this.desk = desk;
        this.deeds = deeds;
    }

    /** What an editor may decide about a story, and take back. */
    enum Mark {
        PINNED {
            @Override
            Treatment on(Treatment old, boolean marked) {
                return new Treatment(marked, old.mustCarry(), old.held() && !marked, old.words());
            }
        },
        MUST_CARRY {
            @Override
            Treatment on(Treatment old, boolean marked) {
                return new Treatment(old.pinned(), marked, old.held() && !marked, old.words());
            }
        },
        HELD {
            @Override
            Treatment on(Treatment old, boolean marked) {
                return new Treatment(old.pinned() && !marked, old.mustCarry() && !marked, marked, old.words());
            }
        };

        /** What becomes of a treatment: a story that is held back is neither pinned nor carried. */
        abstract Treatment on(Treatment old, boolean marked);
    }

    /** Marks a story or takes the mark away. */
    void mark(String who, ToldStory told, Mark mark, boolean marked) {
        treat(told, old -> mark.on(old, marked));
        deeds.record(who, marked ? "story.marked" : "story.unmarked", told.id() + " " + mark);
    }

    /** Gives a story other words; blank ones give it back its own. */
    void word(String who, ToldStory told, String title, String summary) {
        Words words = title.isBlank() ? null : new Words(told.newest().language(), title.strip(), summary.strip());
        treat(told, old -> new Treatment(old.pinned(), old.mustCarry(), old.held(), words));
        deeds.record(who, "story.worded", told.id());
    }

    private void treat(ToldStory told, UnaryOperator<Treatment> change) {
        stories.add(List.of(told.story()));
        Treatment before = told.story().treatment();
        stories.treat(told.id(), before, change.apply(before));
    }

    /** Makes another story part of this one. */
    void merge(String who, ToldStory told, ToldStory other) {
        desk.merge(told.story().newsroom(), told.id(), List.of(other.id()));
        deeds.record(who, "story.merged", told.id() + " " + other.id());
    }

    /** Takes an article out of a story. */
    void split(String who, ToldStory told, String article) {
        desk.split(told.story().newsroom(), article);
        deeds.record(who, "story.split", told.id() + " " + article);
    }
}
