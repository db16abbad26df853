package press.kiosque.inbox;

import static press.kiosque.newsroom.Typed.stripped;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import press.kiosque.newsroom.Languages;

/**
 * A ready answer as a journalist types it.
 *
 * @param language such as {@code fr}
 */
record CannedAnswerForm(String language, String title, String text) {

    CannedAnswerForm {
        language = stripped(language);
        title = stripped(title);
        text = stripped(text);
    }

    /** An empty one in this language. */
    static CannedAnswerForm blank(String language) {
        return new CannedAnswerForm(language, "", "");
    }

    static CannedAnswerForm of(CannedAnswer answer) {
        return new CannedAnswerForm(answer.language().getLanguage(), answer.title(), answer.text());
    }

    /** What is wrong, by field, as the end of a key of the site's words. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (title.isEmpty() || title.length() > CannedAnswer.LONGEST_TITLE) {
            wrong.put("title", "canned-title");
        }
        if (text.isEmpty() || text.length() > JournalistAnswers.LONGEST) {
            wrong.put("text", "canned-text");
        }
        if (!Languages.TAGS.contains(language)) {
            wrong.put("language", "canned-language");
        }
        return wrong;
    }

    /** The answer, once nothing is wrong. */
    CannedAnswer answer(String id, String newsroom) {
        return new CannedAnswer(id, newsroom, Locale.forLanguageTag(language), title, text);
    }
}
