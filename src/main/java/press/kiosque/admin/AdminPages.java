package press.kiosque.admin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every page of the site is given before it is made. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AdminPages implements WebMvcConfigurer {

    private static final String[] PAGES = {"/admin", "/admin/**", "/error"};

    private final NewsroomChoice newsroom;
    private final Rail rail;
    private final SentOnce once;

    AdminPages(NewsroomChoice newsroom, Rail rail, SentOnce once) {
        this.newsroom = newsroom;
        this.rail = rail;
        this.once = once;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(newsroom).addPathPatterns(PAGES).excludePathPatterns("/admin/assets/**");
        interceptors.addInterceptor(once).addPathPatterns("/admin/**");
        interceptors.addInterceptor(rail).addPathPatterns(PAGES).excludePathPatterns("/admin/assets/**");
    }
}
