package press.kiosque.conversation;

/** The story that a reader's words are about, as far as we can tell. */
public record StoryRef(String story, String title) {}
