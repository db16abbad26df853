package press.kiosque.numbers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import press.kiosque.numbers.Table.Line;

/**
 * A table as a file that spreadsheets read (RFC 4180), with a mark of its character set before it. It holds counts, no shares. Between
 * fields stands a comma, or a semicolon for spreadsheets of languages that write numbers with a comma.
 */
final class CsvFile {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    static byte[] of(Table table, boolean semicolons) {
        String between = semicolons ? ";" : ",";
        boolean named = table.lines().stream().anyMatch(line -> line.head().name() != null);
        var columns = new ArrayList<>(table.columns());
        if (named) {
            columns.add(1, "name");
        }
        var text = new StringBuilder(MARK).append(line(columns, between));
        table.lines().forEach(line -> text.append(line(fields(line, named), between)));
        return text.toString().getBytes(UTF_8);
    }

    private static List<String> fields(Line line, boolean named) {
        var fields = new ArrayList<String>();
        fields.add(line.head().key());
        if (named) {
            fields.add(Objects.requireNonNullElse(line.head().name(), ""));
        }
        line.cells().forEach(cell -> fields.add(Long.toString(cell.value())));
        return fields;
    }

    private static String line(List<String> fields, String between) {
        return fields.stream().map(CsvFile::field).collect(Collectors.joining(between, "", "\r\n"));
    }

    /** A word that a spreadsheet would take for a formula is kept one. */
    private static String field(String field) {
        boolean formula = !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0 && !field.matches("-?\\d+");
        String safe = formula ? "'" + field : field;
        return safe.matches("(?s).*[\",;\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
