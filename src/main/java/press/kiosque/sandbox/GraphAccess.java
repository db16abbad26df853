package press.kiosque.sandbox;

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
        String token = request.token();
        if (token == null) {
            throw GraphError.badToken("An access token is required: give access_token or a Bearer header");
        }
        Page page = pages.withToken(token)
                .orElseThrow(() -> GraphError.badToken("Error validating access token: it belongs to no Page"));
        checkProof(request, token, page.settings());
        return page;
    }

    /** The same, where the address names the Page as {@code me} or by its id. */
    Page page(GraphRequest request, String id) {
        Page page = page(request);
        if (!id.equals("me") && !id.equals(page.id())) {
            throw GraphError.notThere(id);
        }
        return page;
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
