package press.kiosque.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.kiosque.article.Story.Treatment;
import press.kiosque.article.StoryEditing.Mark;
import press.kiosque.newsroom.Undo;

/** The forms that take back what an editor has just done to a story. */
final class StoryUndo {

    /** What a list was asked for, so that whoever marked a story in it comes back to it. */
    static final List<String> LIST_FIELDS = List.of("words", "hours", "treated");

    private StoryUndo() {}

    /** How a story stood before it was marked, as the form carries it. */
    record Before(boolean pinned, boolean mustCarry, boolean held) {

        Treatment treatment() {
            return new Treatment(pinned, mustCarry, held, null);
        }
    }

    /**
     * Takes back a mark.
     *
     * @param told the story as it was before
     * @param form with which it was marked, for the way back to the list
     */
    static Undo ofMark(ToldStory told, Mark mark, boolean marked, Map<String, String> form) {
        Treatment before = told.story().treatment();
        var fields = new HashMap<String, String>();
        LIST_FIELDS.stream().filter(form::containsKey).forEach(field -> fields.put(field, form.get(field)));
        fields.put("from", form.getOrDefault("from", ""));
        fields.put("mark", mark.name());
        fields.put("marked", String.valueOf(marked));
        fields.put("pinned", String.valueOf(before.pinned()));
        fields.put("mustCarry", String.valueOf(before.mustCarry()));
        fields.put("held", String.valueOf(before.held()));
        return new Undo("/admin/stories/" + told.id() + "/unmark", fields);
    }

    /** Takes back that another story, by its id, became part of this one. */
    static Undo ofMerge(ToldStory told, String other) {
        return new Undo("/admin/stories/" + told.id() + "/unmerge", Map.of("other", other));
    }
}
