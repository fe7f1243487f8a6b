package org.lunzhu.office.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.BookReader;

/** An empty template that somebody has filled in by hand: small, but sound. */
final class FilledTemplate {

    private final XSSFWorkbook book;

    FilledTemplate() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TemplateWriter.writeEmpty(out);
            book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        label("数据名称", "city").label("标题", "某市").label("工作方案类型", "驻点监管").label("层级", "市");
        row("轮换期", 3, "编号=1 名称=第一批 开始日期=2021-03-11 结束日期=2021年9月10日");
        row("派出单位", 3, "单位名称=市应急局 单位类型=负有安全监管职责的部门 别名=应急局");
        row("派出单位", 4, "单位名称=市公安局 单位类型=行业主管部门");
        row("驻点人员", 3, "姓名=王磊 单位=市应急局 人员类别=干部 从事安全监管年限=6");
        row("驻点人员", 4, "姓名=李强 单位=市公安局 人员类别=干部 资质=危化品、爆破（至2024-12-31）");
        row("驻点对象", 3, "名称=海润化工 行业=危险化学品 行政区划代码=371002 驻点方式=蹲守驻点 牵头单位=应急局");
    }

    private FilledTemplate label(String label, String value) {
        for (Row row : book.getSheet("基本情况")) {
            if (row.getCell(0).getStringCellValue().replace("★", "").equals(label)) {
                row.getCell(1).setCellValue(value);
            }
        }
        return this;
    }

    /** Puts values such as {@code 姓名=王磊 单位=市应急局} into a row, from 1 as people count. */
    FilledTemplate row(String sheet, int number, String values) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : book.getSheet(sheet).getRow(0)) {
            columns.put(cell.getStringCellValue().replace("★", ""), cell.getColumnIndex());
        }
        Row row = book.getSheet(sheet).getRow(number - 1);
        if (row == null) {
            row = book.getSheet(sheet).createRow(number - 1);
        }
        for (String value : values.split(" ")) {
            int equals = value.indexOf('=');
            row.createCell(columns.get(value.substring(0, equals))).setCellValue(value.substring(equals + 1));
        }
        return this;
    }

    FilledTemplate with(String sheet, Consumer<Sheet> change) {
        change.accept(book.getSheet(sheet));
        return this;
    }

    Book book() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BookReader.read("模板.xlsx", out.toByteArray());
    }

    TemplateReading read() {
        return TemplateReader.read(book());
    }
}
