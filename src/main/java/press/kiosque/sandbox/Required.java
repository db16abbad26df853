package press.kiosque.sandbox;

import org.jspecify.annotations.Nullable;

/** Checks of what a caller must give. */
final class Required {

    private Required() {}

    /** Answers the text, or complains with the field's name when it is missing or blank. */
    static String text(@Nullable String text, String field, String example) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("The field " + field + " is missing; give one, as in " + example);
        }
        return text;
    }
}
