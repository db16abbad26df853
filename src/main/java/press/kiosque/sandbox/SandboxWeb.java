package press.kiosque.sandbox;

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
import tools.jackson.databind.json.JsonMapper;

/** What the sandbox's server can do: JSON, bytes, and the files of the phone page. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
class SandboxWeb implements WebMvcConfigurer {

    /** The JSON of the sandbox's own calls. */
    @Bean
    static JsonMapper sandboxJson() {
        return new JsonMapper();
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
