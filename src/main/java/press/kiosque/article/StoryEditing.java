package press.kiosque.article;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import press.kiosque.article.Story.Treatment;
import press.kiosque.article.Story.Words;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

/**
 * What editors, and nobody below them, do to stories; each deed is in the log. Digests that are built from then on follow it.
 */
@Service
class StoryEditing {

    private static final String DEED = "change stories";

    private final Stories stories;
    private final StoryDesk desk;
    private final Deeds deeds;
    private final Mergings mergings;
    private final Clock clock;

    StoryEditing(Stories stories, StoryDesk desk, Deeds deeds, Mergings mergings, Clock clock) {
        this.stories = stories;
        this.desk = desk;
        this.deeds = deeds;
        this.mergings = mergings;
        this.clock = clock;
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
    void mark(Colleague who, ToldStory told, Mark mark, boolean marked) {
        who.mustWrite(DEED);
        treat(told, old -> mark.on(old, marked));
        deeds.record(who.name(), marked ? "story.marked" : "story.unmarked", told.id() + " " + mark);
    }

    /**
     * Takes back what marking has changed.
     *
     * @param mark what was marked, or freed of this mark if not {@code marked}
     * @param before how the story stood before
     * @return false if it has been marked otherwise since
     */
    boolean unmark(Colleague who, ToldStory told, Mark mark, boolean marked, Treatment before) {
        who.mustWrite(DEED);
        Treatment now = told.story().treatment();
        Treatment then = new Treatment(before.pinned(), before.mustCarry(), before.held(), now.words());
        boolean stands = mark.on(then, marked).equals(now);
        if (stands) {
            treat(told, any -> then);
            deeds.record(who.name(), marked ? "story.unmarked" : "story.marked", told.id() + " " + mark);
        }
        return stands;
    }

    /** Gives a story other words; blank ones give it back its own. */
    void word(Colleague who, ToldStory told, String title, String summary) {
        who.mustWrite(DEED);
        Words words = title.isBlank() ? null : new Words(told.newest().language(), title.strip(), summary.strip());
        treat(told, old -> new Treatment(old.pinned(), old.mustCarry(), old.held(), words));
        deeds.record(who.name(), "story.worded", told.id());
    }

    private void treat(ToldStory told, UnaryOperator<Treatment> change) {
        stories.add(List.of(told.story()));
        Treatment before = told.story().treatment();
        stories.treat(told.id(), before, change.apply(before));
    }

    /** Makes another story part of this one, with what was decided about either: who holds one back holds both. */
    void merge(Colleague who, ToldStory told, ToldStory other) {
        who.mustWrite(DEED);
        if (told.id().equals(other.id())) {
            return;
        }
        var merging = new Merging(
                other.id(), told.story().newsroom(), clock.instant(), who.name(), told.story(), other.story());
        mergings.keep(merging);
        desk.merge(told.story().newsroom(), told.id(), List.of(other.id()));
        stories.treat(told.id(), told.story().treatment(), merging.treatment());
        deeds.record(who.name(), "story.merged", told.id() + " " + other.id());
    }

    /**
     * Makes two stories of one again, as they were before they were merged.
     *
     * @param other the id of the one that became part
     * @return false if there is nothing of it in this story any more
     */
    boolean unmerge(Colleague who, ToldStory told, String other) {
        who.mustWrite(DEED);
        Optional<Merging> apart = mergings.of(other)
                .filter(merging -> merging.into().id().equals(told.id()))
                .filter(merging -> desk.unmerge(merging, told.story().treatment()));
        apart.ifPresent(merging -> {
            mergings.forget(merging);
            deeds.record(who.name(), "story.unmerged", told.id() + " " + other);
        });
        return apart.isPresent();
    }

    /** Takes an article out of a story. */
    void split(Colleague who, ToldStory told, String article) {
        who.mustWrite(DEED);
        desk.split(told.story().newsroom(), article);
        deeds.record(who.name(), "story.split", told.id() + " " + article);
    }
}
