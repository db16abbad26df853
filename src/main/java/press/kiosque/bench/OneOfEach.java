package press.kiosque.bench;

import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import press.kiosque.demo.SandboxClient;

/** What a new newsroom has none of, made as people make it, so that links lead to its pages too. */
final class OneOfEach {

    private OneOfEach() {}

    /** A reader who waits for a journalist. */
    static void asked(SandboxClient phones) {
        String reader = phones.reader("Jules", "fr_FR", "Europe/Paris");
        phones.start(reader);
        phones.say(reader, "Je voudrais parler à un journaliste");
    }

    /** A push for all topics and one that recurs, a poll, a ready answer. */
    static void written(PageVisitor editor) {
        editor.submit("/admin/pushes/new", form -> {
            type(form, "titleFr", "La grande braderie revient");
            type(form, "summaryFr", "Samedi, place de la Mairie.");
            tick(form, "topics");
        });
        editor.submit("/admin/pushes/series/new", form -> {
            tick(form, "topics");
            tick(form, "days");
            type(form, "hour", "04:00");
        });
        editor.submit("/admin/editions/polls/new", form -> {
            type(form, "questionFr", "Irez-vous à la braderie ?");
            type(form, "choiceFr", "Oui", "Non");
            named(form, "right").remove(); // jsoup would send "on" for the empty one
        });
        editor.submit("/admin/inbox/answers", form -> {
            type(form, "title", "Merci");
            type(form, "text", "Merci, nous regardons.");
        });
    }

    private static void type(FormElement form, String field, String... words) {
        Elements fields = named(form, field);
        for (int at = 0; at < words.length; at++) {
            fields.get(at).val(words[at]);
        }
    }

    private static void tick(FormElement form, String field) {
        named(form, field).attr("checked", "checked");
    }

    private static Elements named(FormElement form, String field) {
        return form.select("[name=" + field + "]");
    }
}
