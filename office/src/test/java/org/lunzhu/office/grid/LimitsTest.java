package org.lunzhu.office.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.office.draft.XlsxDraft;
import org.lunzhu.office.problem.Code;

/** Files that would fill the memory or keep the reader busy are refused, and odd ones are not. */
class LimitsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String CELL = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>x</v></c></row>";

    private static XlsxDraft draft() {
        XlsxDraft draft = new XlsxDraft();
        draft.sheet("名单");
        return draft;
    }

    private static Book read(String sheet) {
        return BookReader.read("名单.xlsx", draft().part(SHEET, sheet).bytes());
    }

    private static String worksheet(String content) {
        return "<worksheet xmlns=\"NS\">" + content + "</worksheet>";
    }

    private static void isRefused(Book book, Code code) {
        assertThat(book.sheets()).isEmpty();
        assertThat(book.problems()).extracting(problem -> problem.code()).contains(code);
    }

    @Test
    void aPartOf65MebibytesIsRefusedHoweverSmallItIsPacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/zeros.bin"));
            byte[] mebibyte = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                zip.write(mebibyte);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        isRefused(BookReader.read("名单.xlsx", bytes.toByteArray()), Code.FILE_TOO_LARGE);
    }

    @Test
    void threeThousandPartsAreRefused() {
        XlsxDraft draft = draft();
        for (int i = 0; i < 3000; i++) {
            draft.part("xl/media/" + i + ".xml", "");
        }
        isRefused(BookReader.read("名单.xlsx", draft.bytes()), Code.FILE_TOO_LARGE);
    }

    @Test
    void aMillionFormattedEmptyCellsLeaveNoTrace() {
        StringBuilder rows = new StringBuilder(CELL);
        for (int row = 2; row <= 100_001; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append("<c s=\"1\"/>".repeat(10))
                    .append("</row>");
        }
        Book book = read(worksheet("<sheetData>" + rows + "</sheetData>"));
        assertThat(book.problems()).isEmpty();
        assertThat(book.sheets().get(0).rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!ENTITY a SYSTEM \"file:///etc/hostname\">", "<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">"})
    void documentTypesAreRefused(String entities) {
        String sheet = "<!DOCTYPE worksheet [" + entities + "]>"
                + worksheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row></sheetData>");
        isRefused(read(sheet), Code.FILE_BROKEN);
    }

    @Test
    void elementsWithinElementsWithoutEndAreRefused() {
        isRefused(read("<worksheet xmlns=\"NS\">" + "<a>".repeat(100_000)), Code.FILE_BROKEN);
    }

    @Test
    void aMergeOfAllRowsAndColumnsIsReadOverThoseOfAList() {
        Book book = read(worksheet(
                "<sheetData>" + CELL + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"));
        assertThat(book.problems()).isEmpty();
        assertThat(book.sheets().get(0).shownAt(1000, 7)).isNotNull();
        assertThat(book.sheets().get(0).mergeAt(Limits.ROWS + 1, 0)).isNull();
    }

    @Test
    void mergesThatTogetherReachOverMoreRowsThanListsHaveAreRefused() {
        isRefused(
                read(worksheet("<sheetData>" + CELL + "</sheetData><mergeCells>"
                        + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(50_000) + "</mergeCells>")),
                Code.FILE_TOO_LARGE);
    }

    @Test
    void ofAMillionHiddenRowsThoseOfAListAreKept() {
        StringBuilder rows = new StringBuilder(CELL);
        for (int row = 2; row <= 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\" hidden=\"1\"/>");
        }
        Book book = read(worksheet("<sheetData>" + rows + "</sheetData>"));
        assertThat(book.sheets().get(0).hiddenRows()).hasSize(Limits.ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "-1", "x", ""})
    void aSharedTextThatIsNotThereBreaksTheFileOrIsNothing(String index) {
        Book book = read(
                worksheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + index + "</v></c></row></sheetData>"));
        if (index.isEmpty()) {
            assertThat(book.sheets().get(0).rows()).isEmpty();
        } else {
            isRefused(book, Code.FILE_BROKEN);
        }
    }

    @Test
    void aTextThatNoCellCanHoldIsRefused() {
        String text = "字".repeat(Limits.TEXT + 1);
        isRefused(
                read(worksheet(
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + text + "</v></c></row></sheetData>")),
                Code.FILE_TOO_LARGE);
    }

    @Test
    void aPageOfMoreTagsThanAListHasIsRefusedUnread() {
        byte[] page = ("<table>" + "<td>".repeat(Limits.TAGS)).getBytes(StandardCharsets.UTF_8);
        isRefused(BookReader.read("名单.html", page), Code.FILE_TOO_LARGE);
    }

    @Test
    void aCellBeyondTheLastRowOrColumnOfAListIsRefused() {
        Map<String, Code> codes = new TreeMap<>();
        for (String address : new String[] {"A1048576", "XFD1"}) {
            Book book = read(
                    worksheet("<sheetData><row><c r=\"" + address + "\" t=\"str\"><v>x</v></c></row></sheetData>"));
            book.problems().forEach(problem -> codes.put(address, problem.code()));
        }
        assertThat(codes.values()).containsOnly(Code.FILE_TOO_LARGE);
    }
}
