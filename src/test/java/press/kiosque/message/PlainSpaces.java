package press.kiosque.message;

/** Words as one types them, for comparing: with plain spaces where a line must not break. */
public final class PlainSpaces {

    private PlainSpaces() {}

    /** The card with such words in title and subtitle. */
    public static Message.Card in(Message.Card card) {
        String under = card.subtitle() == null ? null : in(card.subtitle());
        return new Message.Card(in(card.title()), under, card.image(), card.link(), card.buttons());
    }

    public static String in(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
