package press.kiosque.sandbox;

import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a Graph call in: its token must be that of a Page, its proof must fit, and the Page must be the one named. */
@Component
final class GraphAccess {

    private final Pages pages;

    GraphAccess(Pages pages) {
        this.pages = pages;
    }

    /** The Page whose token the call carries. */
    Page page(GraphRequest request) {
        String token = token(request);
        Page page = pages.withToken(token)
                .orElseThrow(() -> GraphError.badToken("Error validating access token: it belongs to no Page"));
        checkProof(request, token, page.settings());
        return page;
    }

    /** The same, where the first part of the address names the Page as {@code me} or by its id. */
    Page namedPage(GraphRequest request) {
        Page page = page(request);
        String id = request.path(0);
        if (!id.equals("me") && !id.equals(page.id())) {
            throw GraphError.notThere(id);
        }
        return page;
    }

    /** The Pages of an app whose own token, {@code app-id|app-secret}, the call carries. */
    List<Page> pagesOfApp(GraphRequest request) {
        String token = token(request);
        List<Page> ours = pages.all().stream()
                .filter(page -> Signature.same(
                        page.settings().appId() + "|" + page.settings().appSecret(), token))
                .toList();
        if (ours.isEmpty()) {
            throw GraphError.badToken("This call needs an app access token, made of the app's id, | and its secret");
        }
        checkProof(request, token, ours.get(0).settings());
        if (!request.path(0).equals(ours.get(0).settings().appId())) {
            throw GraphError.notThere(request.path(0));
        }
        return ours;
    }

    private static String token(GraphRequest request) {
        String token = request.token();
        if (token == null) {
            throw GraphError.badToken("An access token is required: give access_token or a Bearer header");
        }
        return token;
    }

    private static void checkProof(GraphRequest request, String token, PageSettings settings) {
        if (request.proof() == null) {
            if (settings.requiresProof()) {
                throw GraphError.invalid("API calls from the server require an appsecret_proof argument");
            }
            return;
        }
        String proven = request.proofTime() == null ? token : token + "|" + request.proofTime();
        if (!Signature.same(Signature.of(proven, settings.appSecret()), request.proof())) {
            throw GraphError.invalid("Invalid appsecret_proof provided in the API argument");
        }
    }
}
