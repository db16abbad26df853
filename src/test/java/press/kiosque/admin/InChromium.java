package press.kiosque.admin;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link Chromium} and, if they ask for it, the {@link DemoSite}: each starts once for all of them. */
final class InChromium implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == DemoSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class ? chromium(context) : demo(context);
    }

    private static Chromium chromium(ExtensionContext context) {
        return store(context).computeIfAbsent(Chromium.class, key -> Chromium.orSkip(), Chromium.class);
    }

    private static DemoSite demo(ExtensionContext context) {
        return store(context).computeIfAbsent(DemoSite.class, key -> DemoSite.open(), DemoSite.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(InChromium.class));
    }
}
