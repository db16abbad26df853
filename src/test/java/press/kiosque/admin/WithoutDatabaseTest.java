package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;

/** A page of the site while nobody finds the database. */
class WithoutDatabaseTest extends SiteCase {

    private final MongoTimeoutException gone = new MongoTimeoutException("nobody there");

    @Autowired
    ITemplateEngine pages;

    @Autowired
    LocaleResolver languages;

    @ParameterizedTest
    @CsvSource({"fr, La base de données ne répond pas", "en, The database does not answer"})
    void isInTheSitesOwnWordsAndTellsNothingOfTheMachinery(String language, String title) throws Exception {
        assertThat(answered(language, (request, response) -> {
                    throw gone;
                }))
                .contains("<h1>" + title, "kiosque.css")
                .doesNotContain("nobody there", "??", "th:");
        assertThat(answered(language, (request, response) -> {
                    throw new ServletException(new IllegalStateException(gone));
                }))
                .contains("<h1>" + title);
    }

    private String answered(String language, FilterChain failing) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/admin");
        request.addPreferredLocale(Locale.forLanguageTag(language));
        var response = new MockHttpServletResponse();
        new WithoutDatabase(pages, languages).doFilter(request, response, failing);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        return response.getContentAsString();
    }
}
