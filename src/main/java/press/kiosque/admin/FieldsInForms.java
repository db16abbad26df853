package press.kiosque.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import press.kiosque.newsroom.Newsroom;

/**
 * Lets every form that changes something say which newsroom its page was about, and of which showing of the page it is. What
 * is sent from one tab is meant for that newsroom, whatever another tab has chosen since; what is sent twice is done once, see
 * {@link SentOnce}.
 */
@Component
@ConditionalOnWebApplication
class FieldsInForms implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor fields ? new Named(fields) : bean;
    }

    /** What forms get anyway, and ours. Only forms that change something get anything. */
    private record Named(RequestDataValueProcessor others) implements RequestDataValueProcessor {

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = others.getExtraHiddenFields(request);
            if (fields == null || fields.isEmpty() || request.getUserPrincipal() == null) {
                return fields;
            }
            var named = new LinkedHashMap<>(fields);
            named.put(SentOnce.FIELD, SentOnce.of(request));
            if (request.getAttribute(NewsroomChoice.CHOICE) instanceof Newsroom newsroom) {
                named.put(NewsroomChoice.CHOICE, newsroom.id());
            }
            return named;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return others.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return others.processFormFieldValue(request, name, value, type);
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return others.processUrl(request, url);
        }
    }
}
