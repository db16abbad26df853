package press.kiosque.newsroom;

import java.util.List;

/** How that is doing through which a newsroom speaks, so that its editors' first page needs to know no channel. */
public interface ChannelHealth {

    /** At this moment. */
    Line of(String newsroom);

    /**
     * One line.
     *
     * @param code names the sentence {@code standing.<code>} in the editors' words
     * @param figures what the sentence names
     * @param well whether messages go out as they should
     */
    record Line(String code, List<Object> figures, boolean well) {}
}
