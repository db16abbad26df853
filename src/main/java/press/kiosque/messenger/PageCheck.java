package press.kiosque.messenger;

import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Page;

/** Asks Graph whether a Page's token is good. */
@Component
public class PageCheck {

    private final GraphApi graph;

    PageCheck(GraphApi graph) {
        this.graph = graph;
    }

    /** What is wrong with the Page's connection, in a sentence with what to do; empty if Graph knows the Page by its token. */
    public Optional<String> problem(Page page) {
        GraphAnswer answer = graph.node(page, "me", "fields=id,name").join();
        if (!(answer instanceof GraphAnswer.Answered answered)) {
            return Optional.of(
                    "Graph does not answer (" + answer + "): check the network and kiosque.messenger.graph-url");
        }
        if (answered.error().isPresent()) {
            return Optional.of("Graph refuses the token (" + answered.error().get() + "): make a new page-token");
        }
        String id = answered.body().path("id").asString("");
        return id.equals(page.pageId())
                ? Optional.empty()
                : Optional.of("the token belongs to Page " + id + ", the settings name " + page.pageId()
                        + ": correct page-id");
    }
}
