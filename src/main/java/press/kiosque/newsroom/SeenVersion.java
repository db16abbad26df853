package press.kiosque.newsroom;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The version of a thing that a form carries along, so that whoever saves second is told. */
@Component
@ConditionalOnWebApplication
public class SeenVersion {

    private static final String NAME = "version";

    private final Revisions revisions;

    SeenVersion(Revisions revisions) {
        this.revisions = revisions;
    }

    /** The version from which a new thing is written, which got an id that is free: nobody can have seen one before. */
    public long ofNew(String thing) {
        return revisions.version(thing);
    }

    /** The form says again what it said: it was sent and comes back. */
    public void again(long seen, Model model) {
        model.addAttribute(NAME, seen);
    }

    /** The form shows the thing as it is stored now, null for a new one; unless it comes back. */
    public void now(@Nullable String thing, Model model) {
        if (!model.containsAttribute(NAME)) {
            model.addAttribute(NAME, thing == null ? 0 : revisions.version(thing));
        }
    }

    /** Says who has saved it meanwhile; whoever saves once more has seen that. */
    public void overtaken(String thing, ZoneId zone, Model model) {
        revisions.last(thing).ifPresent(last -> {
            again(last.version(), model);
            model.addAttribute("refusedOf", last.by());
            model.addAttribute("refusedAt", last.at().atZone(zone));
        });
    }
}
