package press.kiosque.newsroom;

import java.util.Locale;
import java.util.Map;

/** What a newsroom's editions are called, for pages of features that know no edition. */
public interface EditionNames {

    /** The names in this language, by slug; those of removed editions are not among them. */
    Map<String, String> names(String newsroom, Locale language);
}
