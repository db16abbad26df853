package press.kiosque.message;

import java.util.Locale;
import java.util.Map;

/** A template as it was read: where it stands, the language of its words and its keys. */
record TemplateFile(String path, Locale language, Map<String, Object> content) {}
