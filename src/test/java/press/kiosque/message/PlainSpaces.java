package press.kiosque.message;

/** Words as one types them, for comparing: with plain spaces where a line must not break. */
public final class PlainSpaces {

    private PlainSpaces() {}

    public static String in(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
