package org.lunzhu.office.template.book;

import org.lunzhu.office.template.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables as a workbook; the same tables give the same bytes. */
public final class BookWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int ROWS_TO_FILL = 1000;
    private static final int PROSE_WIDTH = 110;
    /** The first sheet, which is not read. */
    public static final String GUIDE = "填表说明";
    private static final String CREATOR = "轮驻 Lunzhu";
    private static final Date CREATED = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private BookWriter() {}

    /**
     * Writes and flushes, and leaves the stream open.
     *
     * @param guide lines of the first sheet; the first of them is its title
     * @param tables one for each page, in the same order
     */
    public static void write(List<String> guide, List<Page> pages, List<Table> tables, OutputStream out)
            throws IOException {
        try (XSSFWorkbook template = new XSSFWorkbook();
                SXSSFWorkbook book = new SXSSFWorkbook(template, ROWS_IN_MEMORY, false, true)) {
            book.setZip64Mode(Zip64Mode.Never);
            BookStyles styles = new BookStyles(book);
            writeGuide(book.createSheet(GUIDE), guide, styles);
            flush(book);
            Dictionary dictionary = new Dictionary();
            int rows =
                    tables.stream().mapToInt(table -> table.rows().size()).max().orElse(0);
            PageWriter writer = new PageWriter(styles, new DropDowns(pages, dictionary, rows + ROWS_TO_FILL));
            for (int i = 0; i < pages.size(); i++) {
                writer.write(book.createSheet(pages.get(i).name()), pages.get(i), tables.get(i));
                flush(book);
            }
            dictionary.write(book);
            flush(book);
            setProperties(template.getProperties().getCoreProperties());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            SameBytes.copy(bytes.toByteArray(), out);
        }
    }

    /** Texts are numbered as rows are let go; left to itself, the library does that in any order of the sheets. */
    private static void flush(SXSSFWorkbook book) throws IOException {
        book.getSheetAt(book.getNumberOfSheets() - 1).flushRows();
    }

    private static void setProperties(CoreProperties properties) {
        properties.setCreator(CREATOR);
        properties.setCreated(Optional.of(CREATED));
        properties.setModified(Optional.of(CREATED));
    }

    private static void writeGuide(Sheet sheet, List<String> guide, BookStyles styles) {
        sheet.setColumnWidth(0, PROSE_WIDTH * Widths.UNIT);
        for (int i = 0; i < guide.size(); i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(guide.get(i));
            row.getCell(0).setCellStyle(i == 0 ? styles.title() : styles.prose());
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
