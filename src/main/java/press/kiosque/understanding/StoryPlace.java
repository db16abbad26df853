package press.kiosque.understanding;

/** A story named by its place among those told last, from 1 on, 0 for the last of them; "#2" in an intent. */
public final class StoryPlace {

    private static final String SIGN = "#";

    private StoryPlace() {}

    public static String of(int number) {
        return SIGN + number;
    }

    public static boolean isIn(String subject) {
        return subject.startsWith(SIGN);
    }

    /** The number of a place. */
    public static int number(String place) {
        return Integer.parseInt(place.substring(SIGN.length()));
    }
}
