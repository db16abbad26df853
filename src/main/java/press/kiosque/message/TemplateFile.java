package press.kiosque.message;

import java.util.Map;

/** A template as it was read: where it stands and its keys. */
record TemplateFile(String path, Map<String, Object> content) {}
