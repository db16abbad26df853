package press.kiosque.admin;

import java.time.temporal.TemporalAccessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import press.kiosque.message.DateInWords;

/** Writes dates into pages, as {@code @dates.in('format.day', at)}: the one place from which they have them. */
@Component("dates")
@ConditionalOnWebApplication
public class Dates {

    private final MessageSource words;

    Dates(MessageSource words) {
        this.words = words;
    }

    /** The date in the language of the page, by the pattern that the site's words have under this key. */
    public String in(String key, TemporalAccessor date) {
        var language = LocaleContextHolder.getLocale();
        return DateInWords.in(date, words.getMessage(key, null, language), language);
    }
}
