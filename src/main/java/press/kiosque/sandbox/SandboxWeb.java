package press.kiosque.sandbox;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the sandbox's server can do: JSON, bytes, and the files of the phone page. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
class SandboxWeb implements WebMvcConfigurer {

    /** The JSON of the sandbox's own calls. */
    @Bean
    static JsonMapper sandboxJson() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Lets connections be cut, and forms with files be read wherever they are sent. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> sandboxTomcat() {
        return tomcat -> {
            tomcat.addEngineValves(new ConnectionCut());
            tomcat.addContextCustomizers(context -> context.setAllowCasualMultipartParsing(true));
        };
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.disableDefaults();
        converters.addCustomConverter(new ByteArrayHttpMessageConverter());
        converters.addCustomConverter(new StringHttpMessageConverter());
        converters.addCustomConverter(new ResourceHttpMessageConverter());
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(sandboxJson()));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/phone/**").addResourceLocations("classpath:/press/kiosque/sandbox/phone/");
    }
}
