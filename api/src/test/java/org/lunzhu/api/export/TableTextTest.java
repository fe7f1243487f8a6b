package org.lunzhu.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Table;
import org.lunzhu.office.template.table.Value;

class TableTextTest {

    private final Table table = new Table("表", List.of("姓名", "数"));

    private String text() {
        return new String(TableText.of(table), StandardCharsets.UTF_8);
    }

    private void row(Value name, Value number) {
        Row row = table.addRow();
        row.put("姓名", name);
        row.put("数", number);
    }

    @Test
    void aMarkStandsInFrontAndEveryLineEndsAsSpreadsheetsWantIt() {
        row(Value.ofText("王磊"), Value.ofNumber(new BigDecimal("-3.5")));
        row(null, Value.ofDate(LocalDate.of(2021, 3, 1)));

        assertThat(text()).isEqualTo("\uFEFF姓名,数\r\n王磊,-3.5\r\n,2021-03-01\r\n");
    }

    @Test
    void noTextIsAFormulaAndNoNumberIsShortened() {
        row(Value.ofText("=HYPERLINK(\"http://x\",\"y\")"), Value.ofText("13900001213"));
        row(Value.ofText("@SUM(A1)"), Value.ofText("007"));
        row(Value.ofText("-1+2"), Value.ofText("1,2\n3"));

        assertThat(text().lines().skip(1))
                .containsExactly(
                        "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",\"\t13900001213\"",
                        "'@SUM(A1),\"\t007\"",
                        "'-1+2,\"1,2",
                        "3\"");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        row(Value.ofText("=1+1"), Value.ofText("13900001213"));

        Book book = BookReader.read("表.csv", TableText.of(table));

        assertThat(book.sheets().get(0).find(1, 0).text()).isEqualTo("=1+1");
        assertThat(book.sheets().get(0).find(1, 1).text()).isEqualTo("13900001213");
    }
}
