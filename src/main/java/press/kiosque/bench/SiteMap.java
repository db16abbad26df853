package press.kiosque.bench;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The pages of the site, as its controllers name them, each with an address that a link leads to. */
final class SiteMap {

    private static final String HOME = "/admin";

    /** Where one begins: the first page, and that to which it leads only when something was not sent. */
    private static final List<String> DOORS = List.of(HOME, HOME + "/unsent?kind=DIGEST&outcome=UNREACHABLE");

    private final List<PathPattern> pages;
    private final Map<PathPattern, String> found = new LinkedHashMap<>();

    SiteMap(RequestMappingHandlerMapping controllers) {
        this.pages = controllers.getHandlerMethods().keySet().stream()
                .filter(SiteMap::isRead)
                .map(RequestMappingInfo::getPathPatternsCondition)
                .flatMap(Stream::ofNullable)
                .flatMap(condition -> condition.getPatterns().stream())
                .filter(page -> page.getPatternString().startsWith(HOME))
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .distinct()
                .toList();
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** Follows links until none leads to a page that is new; returns an address for each. */
    Map<PathPattern, String> walk(PageVisitor visitor) {
        var next = new ArrayDeque<String>(fresh(DOORS));
        while (!next.isEmpty()) {
            PageVisitor.Visit visit = visitor.get(next.remove());
            if (visit.isPage()) {
                fresh(visit.page().select("a[href^=" + HOME + "]").eachAttr("href"))
                        .forEach(next::add);
            }
        }
        return found;
    }

    private List<String> fresh(Collection<String> links) {
        return links.stream()
                .filter(link -> pageOf(link)
                        .filter(page -> found.putIfAbsent(page, link) == null)
                        .isPresent())
                .toList();
    }

    private Optional<PathPattern> pageOf(String link) {
        var path = PathContainer.parsePath(link.replaceFirst("[?#].*", ""));
        return pages.stream().filter(page -> page.matches(path)).findFirst();
    }

    /** Pages to which no link led. */
    List<String> missed() {
        return pages.stream()
                .filter(page -> !found.containsKey(page))
                .map(PathPattern::getPatternString)
                .toList();
    }
}
