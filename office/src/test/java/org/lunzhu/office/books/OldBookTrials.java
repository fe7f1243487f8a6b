package org.lunzhu.office.books;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** What the binary workbooks of old have in their own way: dates, merges, hidden rows, struck text, comments. */
final class OldBookTrials {

    private OldBookTrials() {}

    static List<Trial> all() throws IOException {
        return List.of(binary());
    }

    private static Trial binary() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("名单");
            row(sheet, 0, "驻点人员名单");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
            row(sheet, 1, "姓名", "单位", "联系电话", "培训日期", "驻点企业");
            row(sheet, 2, "赵春明", "市水务局", 13900002001.0, LocalDate.of(2021, 3, 1), "威海辛巳化工有限公司");
            row(sheet, 3, "钱立国", "市公安局", "13900002002", "2021.3.2");
            row(sheet, 4, "孙文杰", "市公安局", "13900002003", LocalDate.of(2021, 3, 3));
            sheet.addMergedRegion(CellRangeAddress.valueOf("E3:E5"));
            sheet.getRow(3).setZeroHeight(true);
            HSSFFont struck = book.createFont();
            struck.setStrikeout(true);
            HSSFRichTextString names = new HSSFRichTextString("王晓刚李国栋");
            names.applyFont(0, 3, struck);
            row(sheet, 5, "", "市公安局", "13900002004", LocalDate.of(2021, 3, 4), "荣成庚辰船业有限公司");
            sheet.getRow(5).getCell(0).setCellValue(names);
            sheet.getRow(2).getCell(3).setCellStyle(dates(book));
            sheet.getRow(4).getCell(3).setCellStyle(dates(book));
            sheet.getRow(5).getCell(3).setCellStyle(dates(book));
            comment(sheet.getRow(4).getCell(1));
            book.createSheet("旧").createRow(0).createCell(0).setCellValue("姓名");
            book.setSheetHidden(1, true);
            book.write(bytes);
            return Trial.of("老格式.et", bytes.toByteArray(), """
                    person 赵春明 agency=威海市水务局 phone=13900002001 trainedOn=2021-03-01
                    person 钱立国 agency=威海市公安局 phone=13900002002 trainedOn=2021-03-02
                    person 孙文杰 agency=威海市公安局 phone=13900002003 trainedOn=2021-03-03
                    posting 赵春明@威海辛巳化工有限公司
                    posting 钱立国@威海辛巳化工有限公司
                    posting 孙文杰@威海辛巳化工有限公司
                    problem ROW_HIDDEN 名单!A4,*
                    problem VALUE_STRUCK 名单!A6 李国栋
                    problem CELL_COMMENT 名单!B5
                    problem SHEET_HIDDEN 旧!*
                    """);
        }
    }

    private static void row(HSSFSheet sheet, int number, Object... values) {
        HSSFRow row = sheet.createRow(number);
        for (int column = 0; column < values.length; column++) {
            HSSFCell cell = row.createCell(column);
            if (values[column] instanceof Double number2) {
                cell.setCellValue(number2);
            } else if (values[column] instanceof LocalDate date) {
                cell.setCellValue(date);
            } else {
                cell.setCellValue(String.valueOf(values[column]));
            }
        }
    }

    private static HSSFCellStyle dates(HSSFWorkbook book) {
        HSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        return style;
    }

    private static void comment(HSSFCell cell) {
        var comment = cell.getSheet().createDrawingPatriarch().createComment(
                new HSSFClientAnchor(0, 0, 0, 0, (short) 4, 2, (short) 6, 5));
        comment.setString(new HSSFRichTextString("已调走"));
        cell.setCellComment(comment);
    }
}
