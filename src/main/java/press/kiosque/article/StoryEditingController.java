package press.kiosque.article;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.article.StoryEditing.Mark;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Readership;
import press.kiosque.newsroom.Undo;

/** What editors decide about stories, and how they take it back at once. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/stories/{id}")
class StoryEditingController {

    /** Messenger shows 80 characters of a card's title and as many under it. */
    static final int LONGEST = 80;

    private final ToldStories stories;
    private final StoryEditing editing;
    private final Readership readers;
    private final Colleagues colleagues;

    StoryEditingController(ToldStories stories, StoryEditing editing, Readership readers, Colleagues colleagues) {
        this.stories = stories;
        this.editing = editing;
        this.readers = readers;
        this.colleagues = colleagues;
    }

    /** Which story; from the address of every request here. */
    @ModelAttribute("told")
    ToldStory told(@RequestAttribute("newsroom") Newsroom newsroom, @PathVariable("id") String id) {
        return find(newsroom, id);
    }

    /** Pins a story, carries it, holds it back, or takes that away again. */
    @PostMapping("/mark")
    String mark(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @ModelAttribute(name = "told", binding = false) ToldStory told,
            Authentication person,
            @RequestParam("mark") Mark mark,
            @RequestParam("marked") boolean marked,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        editing.mark(colleagues.of(person), told, mark, marked);
        notice(flash, "stories.notice." + mark + "." + marked, told);
        flash.addFlashAttribute("noticeCount", readers.ofEditions(newsroom.id()).orElse(-1L));
        flash.addFlashAttribute(Undo.NAME, StoryUndo.ofMark(told, mark, marked, form));
        return back(told.id(), from, form, flash);
    }

    private static String back(String id, String from, Map<String, String> form, RedirectAttributes flash) {
        if (!from.equals("list")) {
            return page(id);
        }
        StoryUndo.LIST_FIELDS.stream()
                .filter(form::containsKey)
                .forEach(field -> flash.addAttribute(field, form.get(field)));
        return "redirect:/admin/stories";
    }

    /** Takes back what marking has changed. */
    @PostMapping("/unmark")
    String unmark(
            @ModelAttribute(name = "told", binding = false) ToldStory told,
            Authentication person,
            @RequestParam("mark") Mark mark,
            @RequestParam("marked") boolean marked,
            @ModelAttribute StoryUndo.Before before,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        undone(editing.unmark(colleagues.of(person), told, mark, marked, before.treatment()), told, flash);
        return back(told.id(), from, form, flash);
    }

    /** Gives a story the words that readers see. */
    @PostMapping("/words")
    String words(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @ModelAttribute(name = "told", binding = false) ToldStory told,
            Authentication person,
            @RequestParam("title") String title,
            @RequestParam("summary") String summary,
            RedirectAttributes flash) {
        boolean tooLong = title.strip().length() > LONGEST || summary.strip().length() > LONGEST;
        if (tooLong || (title.isBlank() && !summary.isBlank())) {
            flash.addFlashAttribute("refused", tooLong ? "stories.too-long" : "stories.no-title");
            flash.addFlashAttribute("refusedOf", LONGEST);
            flash.addFlashAttribute("typed", List.of(title, summary));
        } else {
            editing.word(colleagues.of(person), told, title, summary);
            notice(
                    flash,
                    title.isBlank() ? "stories.notice.own-words" : "stories.notice.worded",
                    find(newsroom, told.id()));
        }
        return page(told.id());
    }

    /** Makes another story part of this one. */
    @PostMapping("/merge")
    String merge(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @ModelAttribute(name = "told", binding = false) ToldStory told,
            Authentication person,
            @RequestParam("other") String other,
            RedirectAttributes flash) {
        editing.merge(colleagues.of(person), told, find(newsroom, other));
        notice(flash, "stories.notice.merged", told);
        flash.addFlashAttribute(Undo.NAME, StoryUndo.ofMerge(told, other));
        return page(told.id());
    }

    /** Makes two stories of them again. */
    @PostMapping("/unmerge")
    String unmerge(
            @ModelAttribute(name = "told", binding = false) ToldStory told,
            Authentication person,
            @RequestParam("other") String other,
            RedirectAttributes flash) {
        undone(editing.unmerge(colleagues.of(person), told, other), told, flash);
        return page(told.id());
    }

    /** Takes an article out of a story. */
    @PostMapping("/split")
    String split(
            @ModelAttribute(name = "told", binding = false) ToldStory told,
            Authentication person,
            @RequestParam("article") String article,
            RedirectAttributes flash) {
        editing.split(colleagues.of(person), told, article);
        notice(flash, "stories.notice.split", told);
        return page(told.id());
    }

    private ToldStory find(Newsroom newsroom, String id) {
        return stories.find(newsroom.id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void undone(boolean undone, ToldStory told, RedirectAttributes flash) {
        if (undone) {
            notice(flash, "stories.notice.undone", told);
        } else {
            flash.addFlashAttribute("refused", "stories.not-undone");
        }
    }

    private static void notice(RedirectAttributes flash, String key, ToldStory told) {
        flash.addFlashAttribute("notice", key);
        flash.addFlashAttribute("noticeOf", told.shown().title());
    }

    private static String page(String id) {
        return "redirect:/admin/stories/" + id;
    }
}
