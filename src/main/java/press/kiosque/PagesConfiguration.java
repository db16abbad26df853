package press.kiosque;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import press.kiosque.newsroom.Languages;

/**
 * Where the editors' pages, their words and their assets come from: the folder {@code admin/} beside the process where
 * it has the file, so that an edit shows at once, else the jar.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class PagesConfiguration implements WebMvcConfigurer {

    private static final String FOLDER = "file:admin/";
    private static final String JAR = "classpath:/admin/";
    private static final Duration YEAR = Duration.ofDays(365);

    private final boolean folder = Files.isDirectory(Path.of("admin"));

    /** Pages from the jar. Having this name, it stands in for the resolver that would read readers' templates. */
    @Bean
    SpringResourceTemplateResolver defaultTemplateResolver() {
        return resolver(JAR, 2, true);
    }

    @Bean
    SpringResourceTemplateResolver folderTemplateResolver() {
        return resolver(FOLDER, 1, false);
    }

    private static SpringResourceTemplateResolver resolver(String prefix, int order, boolean cached) {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix(prefix);
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        resolver.setCacheable(cached);
        resolver.setOrder(order);
        return resolver;
    }

    @Bean
    ReloadableResourceBundleMessageSource messageSource() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(FOLDER + "messages", JAR + "messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.ENGLISH);
        messages.setCacheSeconds(folder ? 0 : -1);
        return messages;
    }

    /** The language that the editor chose, else the browser's where we speak it, else English. */
    @Bean
    LocaleResolver localeResolver() {
        var browser = new AcceptHeaderLocaleResolver();
        browser.setSupportedLocales(Languages.SPOKEN);
        browser.setDefaultLocale(Locale.ENGLISH);
        var chosen = new CookieLocaleResolver("kiosque-language");
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        chosen.setCookieMaxAge(YEAR);
        chosen.setRejectInvalidCookies(false);
        chosen.setDefaultLocaleFunction(browser::resolveLocale);
        return chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        var language = new LanguageChoice();
        language.setParamName("lang");
        interceptors.addInterceptor(language).addPathPatterns("/admin/**");
    }

    /** An asset's address carries a mark of its content, so that browsers may keep it for ever. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/admin/assets/**")
                .addResourceLocations(
                        Stream.of(FOLDER, JAR).map(place -> place + "assets/").toArray(String[]::new))
                .setCacheControl(
                        folder
                                ? CacheControl.noCache()
                                : CacheControl.maxAge(YEAR).cachePublic().immutable())
                .resourceChain(!folder)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Bean
    ResourceUrlEncodingFilter assetAddresses() {
        return new ResourceUrlEncodingFilter();
    }

    /** Takes only languages that we speak; any other choice is none. */
    private static class LanguageChoice extends LocaleChangeInterceptor {

        @Override
        protected @Nullable Locale parseLocaleValue(String value) {
            return Languages.SPOKEN.stream()
                    .filter(language -> language.getLanguage().equals(value))
                    .findFirst()
                    .orElse(null);
        }
    }
}
