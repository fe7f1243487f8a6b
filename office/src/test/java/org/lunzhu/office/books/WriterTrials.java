package org.lunzhu.office.books;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.office.draft.CellDraft;
import org.lunzhu.office.draft.XlsxDraft;
import org.lunzhu.office.draft.Zip;

/** Files of programs other than Excel: other prefixes, no addresses, other paths, older formats. */
final class WriterTrials {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String ONE = "person 赵春明 agency=威海市水务局 phone=13900002001\n";

    private WriterTrials() {}

    static List<Trial> all() {
        return List.of(prefixed(), withoutAddresses(), chartSheet(), booleans(), moments(), spreadsheetXml(), webArchive(),
                zipped(), byName("名单.csv"), oneColumn(), margin(), rareCharacters(), wpsTable());
    }

    private static Map<String, String> parts(String workbook, String relations, String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
                .formatted(PACKAGE, DOCUMENT));
        parts.put("xl/workbook.xml", workbook);
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, relations));
        parts.put("xl/worksheets/a.xml", sheet);
        return parts;
    }

    private static Trial prefixed() {
        String sheet = """
                <?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="%s"><x:sheetData>
                <x:row r="1"><x:c r="A1" t="str"><x:v>姓名</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>单位</x:t></x:is></x:c><x:c r="C1" t="str"><x:v>手机</x:v></x:c></x:row>
                <x:row r="2"><x:c r="A2" t="str"><x:v>赵春明</x:v></x:c><x:c r="B2" t="str"><x:v>市水务局</x:v></x:c><x:c r="C2"><x:v>13900002001</x:v></x:c></x:row>
                </x:sheetData></x:worksheet>""".formatted(MAIN);
        String workbook = """
                <x:workbook xmlns:x="%s" xmlns:r="%s"><x:sheets><x:sheet name="名单" sheetId="7" r:id="rX"/></x:sheets></x:workbook>"""
                .formatted(MAIN, DOCUMENT);
        String relation = "<Relationship Id=\"rX\" Type=\"%s/worksheet\" Target=\"/xl/worksheets/a.xml\"/>".formatted(DOCUMENT);
        return Trial.of("带前缀.xlsx", Zip.of(parts(workbook, relation, sheet)), ONE);
    }

    private static Trial withoutAddresses() {
        String sheet = """
                <worksheet xmlns="%s"><sheetData>
                <row><c t="inlineStr"><is><t>姓名</t></is></c><c t="inlineStr"><is><t>单位</t></is></c><c t="inlineStr"><is><t>手机</t></is></c></row>
                <row><c t="inlineStr"><is><t>赵春明</t></is></c><c t="inlineStr"><is><t>市水务局</t></is></c><c t="inlineStr"><is><t>13900002001</t></is></c></row>
                <row/><row><c t="inlineStr"><is><t>钱立国</t></is></c><c/><c t="inlineStr"><is><t>13900002002</t></is></c></row>
                </sheetData></worksheet>""".formatted(MAIN);
        String workbook = "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"rX\"/></sheets></workbook>"
                .formatted(MAIN, DOCUMENT);
        String relation = "<Relationship Id=\"rX\" Type=\"%s/worksheet\" Target=\"worksheets/a.xml\"/>".formatted(DOCUMENT);
        return Trial.of("无地址.xlsx", Zip.of(parts(workbook, relation, sheet)), ONE + """
                person 钱立国 phone=13900002002
                problem VALUE_REQUIRED 名单!B4
                """);
    }

    private static Trial chartSheet() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows("姓名|单位|手机\n赵春明|市水务局|13900002001\n");
        book.part("xl/workbook.xml", """
                <workbook xmlns="NS" xmlns:r="%s"><sheets><sheet name="图" sheetId="2" r:id="rIdC"/><sheet name="名单" sheetId="1" r:id="rId1"/></sheets>
                <definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">名单!$1:$1</definedName></definedNames></workbook>"""
                .formatted(DOCUMENT));
        book.part("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="%s"><Relationship Id="rIdC" Type="%s/chartsheet" Target="chartsheets/sheet1.xml"/>
                <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""
                .formatted(PACKAGE, DOCUMENT, DOCUMENT));
        book.part("xl/chartsheets/sheet1.xml", "<chartsheet xmlns=\"NS\"/>");
        return Trial.of("含图表.xlsx", book.bytes(), ONE + "maybe SHEET_UNRECOGNISED 图!*");
    }

    private static Trial booleans() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单")
                .rows("姓名|单位|是否党员|安全监管年限\n赵春明|市水务局||#5.0\n钱立国|市公安局||#6\n")
                .cell("C2", new CellDraft("<c r=\"@\" t=\"b\"><v>1</v></c>"))
                .cell("C3", new CellDraft("<c r=\"@\" t=\"b\"><v>0</v></c>"));
        return Trial.of("逻辑值.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 partyMember=true experienceYears=5
                person 钱立国 agency=威海市公安局 partyMember=false experienceYears=6
                """);
    }

    private static Trial moments() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("请假")
                .rows("姓名|单位|开始时间|结束时间|天数\n赵远勇|市应急局||@2021-09-20|#10\n郑文彬|市交通局|@2021-10-08|@2021-10-10|#2\n")
                .cell("C2", CellDraft.styled(1, "44450.375"));
        return Trial.of("时刻.xlsx", book.bytes(), """
                person 赵远勇 agency=威海市应急局 unavailable=2021-09-11..2021-09-20
                person 郑文彬 agency=威海市交通运输局 unavailable=2021-10-08..2021-10-10
                problem COUNT_MISMATCH 请假!E3
                """);
    }

    private static Trial spreadsheetXml() {
        return Trial.of("导出.xls", """
                <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                <Worksheet ss:Name="Sheet1"><Table><Row><Cell><Data ss:Type="String">姓名</Data></Cell></Row></Table></Worksheet></Workbook>
                """.getBytes(UTF_8), """
                problem FILE_UNSUPPORTED
                maybe FILE_FORMAT_MISMATCH
                """);
    }

    private static Trial webArchive() {
        return Trial.of("导出.xls", """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="----=_NextPart_01"

                ------=_NextPart_01
                Content-Location: file:///C:/book.htm
                Content-Transfer-Encoding: quoted-printable
                Content-Type: text/html; charset="gb2312"

                <html><body><table><tr><td>=D0=D5=C3=FB</td></tr></table></body></html>
                """.getBytes(UTF_8), """
                problem FILE_UNSUPPORTED
                maybe FILE_FORMAT_MISMATCH
                """);
    }

    private static Trial zipped() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows("姓名|单位\n赵春明|市水务局\n");
        return Trial.of("名单.zip", Zip.of(Map.of("名单.xlsx", "x")), """
                problem FILE_UNSUPPORTED
                maybe FILE_FORMAT_MISMATCH
                """);
    }

    private static Trial byName(String file) {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows("姓名|单位|手机\n赵春明|市水务局|13900002001\n");
        return Trial.of(file, book.bytes(), ONE + "problem FILE_FORMAT_MISMATCH");
    }

    private static Trial oneColumn() {
        return Trial.of("通知.txt", "关于报送驻点人员的通知\n请各单位于3月5日前报送名单。\n联系人：赵春明\n".getBytes(Charset.forName("GB18030")),
                "problem SHEET_UNRECOGNISED");
    }

    private static Trial margin() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("\n|驻点人员名单\n||||单位：人\n|序号|姓名|单位|手机\n|1|赵春明|市水务局|13900002001\n|合计|1人\n");
        return Trial.of("左边留空.xlsx", book.bytes(), ONE);
    }

    private static Trial rareCharacters() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("姓名|⼯作单位|⼿机\n赵\uD86D\uDC16明|市水务局|13900002001\n王喆|市 水 务 局|13900002002\n");
        return Trial.of("生僻字.xlsx", book.bytes(), """
                person 赵\uD86D\uDC16明 agency=威海市水务局 phone=13900002001
                person 王喆 agency=威海市水务局 phone=13900002002
                """);
    }

    private static Trial wpsTable() {
        XlsxDraft book = new XlsxDraft().part("xl/sharedStrings.xml", """
                <sst xmlns="NS" count="9" uniqueCount="6"><si><t>姓名</t></si><si><t>单位</t></si><si><t>手机</t></si>
                <si><r><t>赵</t></r><r><rPr><b/></rPr><t>春明</t></r><rPh sb="0" eb="1"><t>zhao</t></rPh></si><si><t xml:space="preserve"> 市水务局 </t></si><si><t>13900002001</t></si></sst>""");
        book.sheet("名单")
                .cell("A1", CellDraft.shared(0)).cell("B1", CellDraft.shared(1)).cell("C1", CellDraft.shared(2))
                .cell("A2", CellDraft.shared(3)).cell("B2", CellDraft.shared(4)).cell("C2", CellDraft.shared(5));
        return Trial.of("共享字符串.xlsx", book.bytes(), ONE);
    }
}
