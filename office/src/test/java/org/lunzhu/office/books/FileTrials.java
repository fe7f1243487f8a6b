package org.lunzhu.office.books;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.lunzhu.office.draft.CellDraft;
import org.lunzhu.office.draft.XlsxDraft;
import org.lunzhu.office.draft.Zip;

/** Files of every kind, honest and not. */
final class FileTrials {

    private static final String ROSTER = """
            姓名|工作单位|岗前培训日期|联系电话
            赵春明|市水务局|@2021-03-01|13900002001
            钱立国|市公安局|@2021-03-02|13900002002
            """;
    private static final String TWO_PEOPLE = """
            person 赵春明 agency=威海市水务局 trainedOn=2021-03-01 phone=13900002001
            person 钱立国 agency=威海市公安局 trainedOn=2021-03-02 phone=13900002002
            """;

    private FileTrials() {}

    static List<Trial> all() throws IOException {
        return List.of(
                strict(),
                since1904(),
                formulas(),
                macros(),
                externalLinks(),
                newFormatByOldName(),
                emptySheets(),
                onlyEmptySheets(),
                encrypted(),
                encryptedOld(),
                cutOff(),
                document("word/document.xml", "名单.xlsx"),
                document("xl/workbook.bin", "名单.xlsb"),
                openDocument(),
                picture(),
                pdf(),
                wordOld());
    }

    private static Trial strict() {
        XlsxDraft book = new XlsxDraft().strict();
        book.sheet("名单")
                .rows(ROSTER)
                .cell("A2", CellDraft.phonetic("赵春明", "チョウ"))
                .cell("C2", CellDraft.isoDate("2021-03-01T00:00:00"))
                .cell("C3", CellDraft.isoDate("2021-03-02"));
        return Trial.of("严格格式.xlsx", book.bytes(), TWO_PEOPLE);
    }

    private static Trial since1904() {
        XlsxDraft book = new XlsxDraft().since1904();
        book.sheet("名单").rows(ROSTER);
        return Trial.of("苹果电脑1904.xlsx", book.bytes(), TWO_PEOPLE);
    }

    private static Trial formulas() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单")
                .rows("序号|姓名|工作单位|联系电话\n|||\n|||\n|||\n|||13900002004\n")
                .cell("A2", new CellDraft("<c r=\"@\"><f t=\"shared\" ref=\"A2:A5\" si=\"0\">ROW()-1</f><v>1</v></c>"))
                .cell("A3", new CellDraft("<c r=\"@\"><f t=\"shared\" si=\"0\"/><v>2</v></c>"))
                .cell("B2", CellDraft.formula("VLOOKUP(A2,库!A:B,2,0)", "赵春明"))
                .cell("C2", CellDraft.formula("\"市\"&\"水务局\"", "市水务局"))
                .cell("D2", CellDraft.numberFormula("13900002000+1", "13900002001"))
                .cell(
                        "B3",
                        new CellDraft(
                                "<c r=\"@\" t=\"str\"><f t=\"shared\" ref=\"B3:B4\" si=\"1\">F3</f><v>钱立国</v></c>"))
                .cell("B4", new CellDraft("<c r=\"@\" t=\"str\"><f t=\"shared\" si=\"1\"/><v>孙文杰</v></c>"))
                .cell("C3", CellDraft.formula("C2", null))
                .cell("D3", CellDraft.error("1/0", "#DIV/0!"))
                .cell("C4", CellDraft.text("市公安局"))
                .cell("D4", CellDraft.formula("H4", "13900002003"))
                .cell("B5", CellDraft.error("VLOOKUP(A5,库!A:B,2,0)", "#N/A"))
                .cell("C5", CellDraft.text("市公安局"));
        return Trial.of("公式.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国
                person 孙文杰 agency=威海市公安局 phone=13900002003
                not supervisors agency name=钱立国
                not supervisors phone name=钱立国
                problem FORMULA_NO_VALUE 名单!C3
                problem CELL_ERROR 名单!D3
                problem CELL_ERROR 名单!B5
                """);
    }

    private static Trial macros() {
        XlsxDraft book = new XlsxDraft().part("xl/vbaProject.bin", "vba");
        book.sheet("名单").rows(ROSTER);
        return Trial.of("带宏.xlsm", book.bytes(), TWO_PEOPLE + "problem FILE_MACRO");
    }

    private static Trial externalLinks() {
        XlsxDraft book = new XlsxDraft()
                .part("xl/externalLinks/externalLink1.xml", """
                <externalLink xmlns="NS"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></externalLink>""")
                .part("xl/externalLinks/_rels/externalLink1.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///D:/%E4%BA%BA%E5%91%98%E5%BA%93.xlsx" TargetMode="External"/></Relationships>""");
        book.sheet("名单")
                .rows(ROSTER)
                .cell("A2", CellDraft.formula("[1]Sheet1!A2", "赵春明"))
                .cell("A3", CellDraft.formula("[1]Sheet1!A3", "钱立国"));
        return Trial.of("引用外部.xlsx", book.bytes(), TWO_PEOPLE + "problem EXTERNAL_LINK *,A2:A3");
    }

    private static Trial newFormatByOldName() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows(ROSTER);
        return Trial.of("改名.xls", book.bytes(), TWO_PEOPLE + "problem FILE_FORMAT_MISMATCH");
    }

    private static Trial emptySheets() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet2");
        book.sheet("名单").rows(ROSTER);
        book.sheet("Sheet3").cell("A1048576", CellDraft.empty(1)).cell("XFD1", CellDraft.empty(1));
        return Trial.of("空表.xlsx", book.bytes(), TWO_PEOPLE);
    }

    private static Trial onlyEmptySheets() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1");
        return Trial.of("全空.xlsx", book.bytes(), "problem SHEET_UNRECOGNISED");
    }

    private static Trial encrypted() throws IOException {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows(ROSTER);
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("123456");
            try (var out = encryptor.getDataStream(files)) {
                out.write(book.bytes());
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(bytes);
            return Trial.of("加密.xlsx", bytes.toByteArray(), "problem FILE_ENCRYPTED");
        }
    }

    private static Trial encryptedOld() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("123456");
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("名单").createRow(0).createCell(0).setCellValue("姓名");
            book.write(bytes);
            return Trial.of("加密.xls", bytes.toByteArray(), "problem FILE_ENCRYPTED");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Trial cutOff() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows(ROSTER);
        byte[] bytes = book.bytes();
        return Trial.of("下载中断.xlsx", Arrays.copyOf(bytes, bytes.length / 2), "problem FILE_BROKEN");
    }

    private static Trial document(String part, String file) {
        return Trial.of(file, Zip.of(Map.of("[Content_Types].xml", "<Types/>", part, "<w/>")), """
                problem FILE_UNSUPPORTED
                maybe FILE_FORMAT_MISMATCH
                """);
    }

    private static Trial openDocument() {
        return Trial.of(
                "名单.ods",
                Zip.of(Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<office/>")),
                "problem FILE_UNSUPPORTED");
    }

    private static Trial picture() {
        byte[] png = {
            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0, 0, 0, 1, 0
        };
        return Trial.of("照片.xlsx", png, """
                problem FILE_UNSUPPORTED/FILE_BROKEN
                maybe FILE_FORMAT_MISMATCH
                """);
    }

    private static Trial pdf() {
        return Trial.of("扫描件.xlsx", "%PDF-1.4\n1 0 obj".getBytes(UTF_8), """
                problem FILE_UNSUPPORTED
                maybe FILE_FORMAT_MISMATCH
                """);
    }

    private static Trial wordOld() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[512]), "WordDocument");
            files.writeFilesystem(bytes);
            return Trial.of("名单.xls", bytes.toByteArray(), """
                    problem FILE_UNSUPPORTED
                    maybe FILE_FORMAT_MISMATCH
                    """);
        }
    }
}
