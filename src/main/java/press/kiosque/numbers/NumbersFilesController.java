package press.kiosque.numbers;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.numbers.NumbersDesk.View;
import press.kiosque.numbers.Tables.Lines;

/** The tables as files. They hold counts and name no reader. */
@RestController
@ConditionalOnWebApplication
class NumbersFilesController {

    private final NumbersDesk desk;
    private final Tables tables;

    NumbersFilesController(NumbersDesk desk, Tables tables) {
        this.desk = desk;
        this.tables = tables;
    }

    /** The table of this name, of the days that were asked for; 404 if there is none. */
    @GetMapping("/admin/numbers/{name}.csv")
    ResponseEntity<byte[]> file(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @PathVariable("name") String name,
            @RequestParam("from") String from,
            @RequestParam("to") String to,
            @RequestParam(name = "part", defaultValue = "ALL") Part part,
            @RequestParam(name = "key", defaultValue = "") String key,
            @RequestParam(name = "of", defaultValue = "sent") String measure,
            @RequestParam(name = "between", defaultValue = "") String between,
            Locale language) {
        Period period = Period.of(0, from, to, now.toLocalDate());
        View view = desk.view(newsroom, period, now.toLocalDate());
        Counted counted = view.now();
        Table table =
                switch (name) {
                    case "growth" -> Tables.growth(counted);
                    case "sources" -> Tables.sources(counted, Lines.ALL.most());
                    case "reach" -> Tables.reach(counted);
                    case "days" -> Tables.days(counted, part, key);
                    case "messages" -> tables.messages(newsroom, counted, part, Lines.ALL, period, language);
                    case "hours" -> Hours.table(counted, measure);
                    case "retention" -> retention(newsroom, view, now.toLocalDate());
                    default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                };
        return file(
                newsroom.id() + "-" + name + "-" + period.from() + "-" + period.to() + ".csv",
                CsvFile.of(table, between.equals("semicolons")));
    }

    private Table retention(Newsroom newsroom, View view, LocalDate today) {
        return Tables.retention(
                desk.cohorts(newsroom, view, today, NumbersAdminController.WEEKS), NumbersAdminController.WEEKS);
    }

    private static ResponseEntity<byte[]> file(String name, byte[] table) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(table);
    }
}
