package press.kiosque.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;

/** Leads from a tracked link to the article that it stands for, and nowhere else; public, without a session. */
@Controller
@ConditionalOnWebApplication
class LinkController {

    static final String PATH = "/r/";

    private final LinkTokens tokens;
    private final Articles articles;
    private final OpeningRecorder recorder;

    LinkController(LinkTokens tokens, Articles articles, OpeningRecorder recorder) {
        this.tokens = tokens;
        this.articles = articles;
        this.recorder = recorder;
    }

    /** 302 to the article; 404 with a word if the link is not ours or the article is no longer kept. */
    @GetMapping(PATH + "{token}")
    ModelAndView follow(@PathVariable("token") String token, HttpServletRequest request) {
        Optional<Link> link = tokens.read(token);
        Optional<Article> article = link.flatMap(this::article);
        if (article.isEmpty()) {
            return new ModelAndView("link-gone", HttpStatus.NOT_FOUND);
        }
        if (Visitor.isPerson(request)) {
            recorder.record(link.get(), article.get());
        }
        var way = new RedirectView(URI.create(article.get().link()).toASCIIString());
        way.setExpandUriTemplateVariables(false);
        return new ModelAndView(way);
    }

    /** A reader's link holds only for articles of their own newsroom. */
    private Optional<Article> article(Link link) {
        return articles.find(List.of(link.article())).stream()
                .filter(article -> link.reader() == null || link.reader().startsWith(article.newsroom() + "/"))
                .findFirst();
    }
}
