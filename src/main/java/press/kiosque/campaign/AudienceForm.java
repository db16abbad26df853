package press.kiosque.campaign;

import static press.kiosque.newsroom.Typed.listed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.newsroom.Languages;

/** For whom, as an editor types it; what is not typed is empty. */
record AudienceForm(Kind kind, List<String> topics, String keywords, String language, String activeDays) {

    private static final int LONGEST_TIME = 3650;
    private static final int LONGEST_KEYWORDS = 400;

    /** Puts what is wrong, by field: a word that names the sentence {@code push.wrong.<word>}. */
    void check(Map<String, String> wrong, Set<String> known) {
        if (kind == Kind.BREAKING && !words().isEmpty()) {
            wrong.put("keywords", "keywords-breaking");
        }
        if (keywords.length() > LONGEST_KEYWORDS) {
            wrong.put("keywords", "keywords-long");
        }
        if (!known.containsAll(topics) || (topics.isEmpty() && (kind == Kind.BREAKING || words().isEmpty()))) {
            wrong.put("topics", kind == Kind.BREAKING ? "topics-breaking" : "topics");
        }
        if (!language.isEmpty() && !Languages.TAGS.contains(language)) {
            wrong.put("language", "language");
        }
        if (!activeDays.isEmpty() && days() < 1) {
            wrong.put("activeDays", "days");
        }
    }

    private List<String> words() {
        return listed(keywords);
    }

    /** The days typed, 0 if they are no number that makes sense. */
    private int days() {
        try {
            int days = Integer.parseInt(activeDays);
            return days <= LONGEST_TIME ? days : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whom it is for, once nothing is wrong. */
    Audience audience() {
        @Nullable Locale only = language.isEmpty() ? null : Locale.forLanguageTag(language);
        return new Audience(Set.copyOf(topics), words(), only, activeDays.isEmpty() ? null : days(), null);
    }
}
