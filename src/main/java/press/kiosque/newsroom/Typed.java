package press.kiosque.newsroom;

import org.jspecify.annotations.Nullable;

/** What somebody has typed into a field of a form. */
public final class Typed {

    private Typed() {}

    /** The words without space around them; empty if the field is absent. */
    public static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
