package org.lunzhu.office.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;

/** Reads workbooks of Excel 97 to 2003 and of WPS (BIFF 8). */
final class XlsReader {

    private final HSSFWorkbook workbook;
    private final Limits limits = new Limits();

    private XlsReader(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Book read(String fileName, byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntry("EncryptionInfo")) {
                throw encrypted();
            }
            if (!files.getRoot().hasEntry("Workbook") && !files.getRoot().hasEntry("Book")) {
                throw BookReader.unsupported(files.getRoot().hasEntry("WordDocument") ? "doc" : "ole");
            }
            List<Problem> problems = new ArrayList<>(BookReader.mismatch(fileName, "xls", "xls", "et", "xlt"));
            if (files.getRoot().hasEntry("_VBA_PROJECT_CUR")) {
                problems.add(Problem.ofFile(Code.FILE_MACRO, null));
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
                return new Book(fileName, new XlsReader(workbook).sheets(), problems);
            }
        } catch (EncryptedDocumentException e) {
            throw encrypted();
        } catch (OldExcelFormatException e) {
            throw BookReader.unsupported("xls 5.0");
        }
    }

    private static RefusedFileException encrypted() {
        return new RefusedFileException(Problem.ofFile(Code.FILE_ENCRYPTED, null));
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            sheets.add(sheet(i));
        }
        return sheets;
    }

    private Sheet sheet(int index) {
        var source = workbook.getSheetAt(index);
        Sheet sheet = new Sheet(workbook.getSheetName(index), visibility(workbook.getSheetVisibility(index)));
        for (Row row : source) {
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNum());
            }
            row.forEach(cell -> put(sheet, cell));
        }
        for (int column = 0; column <= Limits.COLUMNS; column++) {
            if (source.isColumnHidden(column)) {
                sheet.hideColumns(column, column);
            }
        }
        for (CellRangeAddress merge : source.getMergedRegions()) {
            sheet.merge(
                    new Region(merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn()),
                    limits);
        }
        return sheet;
    }

    private static Sheet.Visibility visibility(SheetVisibility visibility) {
        return switch (visibility) {
            case VISIBLE -> Sheet.Visibility.VISIBLE;
            case HIDDEN -> Sheet.Visibility.HIDDEN;
            case VERY_HIDDEN -> Sheet.Visibility.VERY_HIDDEN;
        };
    }

    private void put(Sheet sheet, org.apache.poi.ss.usermodel.Cell source) {
        Cell cell = read(source);
        if (cell == null || cell.isBlank()) {
            return;
        }
        limits.count(cell.row(), cell.column());
        var font = workbook.getFontAt(source.getCellStyle().getFontIndex());
        Cell read = font.getStrikeout() ? cell.keeping("") : cell;
        var comment = source.getCellComment();
        String remark = comment == null ? "" : comment.getString().getString().strip();
        sheet.put(remark.isEmpty() ? read : read.commented(Comments.withoutAuthor(remark)));
    }

    private @Nullable Cell read(org.apache.poi.ss.usermodel.Cell source) {
        int row = source.getRowIndex();
        int column = source.getColumnIndex();
        boolean isFormula = source.getCellType() == CellType.FORMULA;
        return switch (isFormula ? source.getCachedFormulaResultType() : source.getCellType()) {
            case STRING -> text(row, column, (HSSFRichTextString) source.getRichStringCellValue());
            case NUMERIC -> number(source);
            case BOOLEAN -> Cell.ofText(row, column, source.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                Cell.ofError(
                        row,
                        column,
                        FormulaError.forInt(source.getErrorCellValue()).getString());
            default -> null;
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell source) {
        int row = source.getRowIndex();
        int column = source.getColumnIndex();
        return DateUtil.isCellDateFormatted(source)
                ? Cell.ofDate(row, column, source.getLocalDateTimeCellValue().toLocalDate())
                : Cell.ofNumber(row, column, Numbers.rounded(source.getNumericCellValue()));
    }

    private Cell text(int row, int column, HSSFRichTextString text) {
        RichText.Builder builder = new RichText.Builder();
        String all = text.getString();
        int runs = text.numFormattingRuns();
        builder.add(runs == 0 ? all : all.substring(0, text.getIndexOfFormattingRun(0)), false);
        for (int i = 0; i < runs; i++) {
            int end = i + 1 < runs ? text.getIndexOfFormattingRun(i + 1) : all.length();
            boolean struck = workbook.getFontAt(text.getFontOfFormattingRun(i)).getStrikeout();
            builder.add(all.substring(text.getIndexOfFormattingRun(i), end), struck);
        }
        RichText rich = builder.build();
        Cell cell = Cell.ofText(row, column, rich.text());
        return rich.kept() == null ? cell : cell.keeping(rich.kept());
    }
}
