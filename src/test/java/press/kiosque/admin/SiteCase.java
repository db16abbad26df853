package press.kiosque.admin;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.UserAccounts.Role;

/** The editors' site with everything in it, and an editor who has signed in and looks at Le Kiosque. */
@AdminSite
abstract class SiteCase {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    MongoDatabase database;

    Browser editor;

    @BeforeEach
    void signIn() {
        cast.everything();
        editor = signedIn(Role.EDITOR);
    }

    /** Somebody with this role who looks at Le Kiosque. */
    final Browser signedIn(Role role) {
        var browser = new Browser(port).signedIn(cast.person(role), Cast.PASSWORD);
        browser.get("/admin?newsroom=le-kiosque");
        return browser;
    }

    /** What the forms of a page send unseen. */
    final Map<String, String> hiddenFields(String path) {
        var fields = new HashMap<String, String>();
        editor.get(path)
                .page()
                .select("main form[method=post] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }
}
