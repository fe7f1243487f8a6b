package org.lunzhu.api.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists as offices have them, of the harbour that most tests use. */
final class UglyBooks {

    /** Numbers that no log and no answer may have. */
    static final String PHONE = "13900001213";

    static final String IDENTITY = "37100219800101001X";

    private UglyBooks() {}

    /** A head of two rows, merged cells, a total and a note; an agency that the dataset does not have. */
    static byte[] sites() {
        return book("Sheet1", sheet -> {
            row(sheet, 0, "港区驻点对象名单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            row(sheet, 2, "序号", "驻点企业名称", "所属\n行业", "风险情况", "", "驻点方式", "牵头单位");
            row(sheet, 3, "", "", "", "风险等级", "说明", "", "");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
            row(sheet, 4, "1", "东港储运有限公司", "危化品", "较大", "罐区", "蹲守", "市应急管理局");
            row(sheet, 5, "2", "北湾渔业有限公司", "渔港", "一般风险", "", "蹲守式", "市海洋局");
            row(sheet, 6, "3", "南湾渔业有限公司", "渔港", "Ⅳ级", "", "蹲守", "市海洋局");
            row(sheet, 7, "合计", "3家", "", "", "", "", "");
            row(sheet, 8, "注：以上名单由各部门提供。", "", "", "", "", "", "");
        });
    }

    /** A risk grade that is none, and without one a site makes no sense. */
    static byte[] ungraded() {
        return book("Sheet1", sheet -> {
            row(sheet, 0, "驻点企业名称", "行业", "风险等级", "驻点方式", "牵头单位");
            row(sheet, 1, "南山化工有限公司", "危化品", "高", "蹲守", "市应急局");
        });
    }

    /** As an old program writes it, with names that nobody else uses, and with numbers that are nobody's business. */
    static byte[] people() {
        return """
                港区驻点人员花名册,,,,
                序号,姓名,单位,手机,身份证号
                1,王 磊,市应急局,139 0000 1213,37100219800101001X
                2,李强,安监站,1.39E+10,
                3,赵敏,安监站,13900001215,
                4,孙涛,市海洋局,13900001216,
                合计,4人,,,
                """.replace("\n", "\r\n").getBytes(Charset.forName("GB18030"));
    }

    /** Who was where before. */
    static byte[] history() {
        return book("上批", sheet -> {
            row(sheet, 0, "第一批驻点监管情况");
            row(sheet, 1, "姓名", "单位", "驻点企业", "驻点起止时间");
            row(sheet, 2, "赵敏", "安监站", "海港化工厂", "2020.9.11-2021.3.10");
            row(sheet, 3, "钱多", "市应急局", "海港化工厂", "2020.9.11-2021.3.10");
        });
    }

    /** A workbook of a few kilobytes that unpacks to more than anybody has. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] nothing = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(Charset.defaultCharset()));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] book(String name, Consumer<XSSFSheet> content) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            content.accept(book.createSheet(name));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
