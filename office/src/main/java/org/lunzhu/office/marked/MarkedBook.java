package org.lunzhu.office.marked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.grid.Address;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.office.problem.Severity;

/**
 * Marks the cells that have problems: red for what was not read, yellow for what is to be confirmed, with a comment that
 * says what and what to do. Workbooks keep their form; tables of other files become a new workbook.
 */
public final class MarkedBook {

    static {
        // The reader has counted what the file unpacks to; honest files of WPS shrink more than POI believes.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF};

    private final Workbook workbook;
    private final Locale locale;
    private final Map<List<Object>, CellStyle> styles = new LinkedHashMap<>();

    private MarkedBook(Workbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
    }

    /** The ending that the name of the marked workbook should have: {@code xls} for an old one, else {@code xlsx}. */
    public static String extension(byte[] original) {
        return isOld(original) ? "xls" : "xlsx";
    }

    /**
     * The workbook with its marks.
     *
     * @param original the bytes that {@code book} was read from
     * @param problems those of this book; what is only for information leaves no mark
     */
    public static byte[] of(byte[] original, Book book, List<Problem> problems, Locale locale) throws IOException {
        try (Workbook workbook = open(original, book)) {
            new MarkedBook(workbook, locale).mark(problems);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static boolean isOld(byte[] original) {
        return original.length > 1 && original[0] == COMPOUND[0] && original[1] == COMPOUND[1];
    }

    private static Workbook open(byte[] original, Book book) throws IOException {
        if (isOld(original)) {
            return new HSSFWorkbook(new ByteArrayInputStream(original));
        }
        boolean zip = original.length > 1 && original[0] == 'P' && original[1] == 'K';
        return zip ? new XSSFWorkbook(new ByteArrayInputStream(original)) : GridBook.of(book);
    }

    private void mark(List<Problem> problems) {
        Map<List<@Nullable String>, List<Problem>> byCell = problems.stream()
                .filter(Problem::needsAnswer)
                .filter(problem -> problem.cell() != null)
                .collect(Collectors.groupingBy(
                        problem -> java.util.Arrays.asList(problem.sheet(), problem.cell()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byCell.forEach((place, found) -> {
            Sheet sheet = place.get(0) == null ? workbook.getSheetAt(0) : workbook.getSheet(place.get(0));
            if (sheet != null) {
                mark(sheet, Address.of(String.valueOf(place.get(1))), found);
            }
        });
    }

    private void mark(Sheet sheet, Address at, List<Problem> problems) {
        Row row = sheet.getRow(at.row()) == null ? sheet.createRow(at.row()) : sheet.getRow(at.row());
        var cell = row.getCell(at.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        boolean error = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        cell.setCellStyle(styles.computeIfAbsent(
                List.of(cell.getCellStyle().getIndex(), error), key -> coloured(cell.getCellStyle(), error)));
        Comments.write(cell, text(problems));
    }

    private CellStyle coloured(CellStyle before, boolean error) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(before);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(error ? IndexedColors.ROSE.getIndex() : IndexedColors.LIGHT_YELLOW.getIndex());
        return style;
    }

    private String text(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.message(locale) + "\n" + problem.remedy(locale))
                .collect(Collectors.joining("\n"));
    }
}
