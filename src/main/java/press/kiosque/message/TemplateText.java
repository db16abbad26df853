package press.kiosque.message;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.LazyContextVariable;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Puts values into one text of a template with Thymeleaf's text mode. */
@Component
class TemplateText {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    TemplateText() {
        var resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
        engine.setEnableSpringELCompiler(true);
    }

    /** The text with its expressions replaced by their values, and its {@code [# th:if="${…}"]…[/]} carried out. */
    String fill(String text, Map<String, ?> model) {
        return text.contains("[(") || text.contains("[#")
                ? engine.process(text, context(model)).strip()
                : text;
    }

    /** Whether the condition, {@code ${…}}, holds. */
    boolean holds(String condition, Map<String, ?> model) {
        return Boolean.parseBoolean(
                engine.process("[(" + condition + ")]", context(model)).strip());
    }

    private static Context context(Map<String, ?> model) {
        var context = new Context();
        model.forEach((name, value) -> set(context, name, value));
        return context;
    }

    private static void set(Context context, String name, @Nullable Object value) {
        context.setVariable(name, value instanceof Supplier<?> later ? new Later(later) : value);
    }

    /** A value that is worked out only for a text that names it. */
    private static final class Later extends LazyContextVariable<Object> {

        private final Supplier<?> value;

        Later(Supplier<?> value) {
            this.value = value;
        }

        @Override
        protected Object loadValue() {
            return value.get();
        }
    }
}
