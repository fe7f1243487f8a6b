package org.lunzhu.office.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;

/** Reads workbooks of Excel 2007 and later, strict ones too, and those of WPS. */
final class XlsxReader {

    private record Entry(String name, Sheet.Visibility visibility, String relation) {}

    private final String fileName;
    private final Limits limits = new Limits();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private boolean startsIn1904;

    XlsxReader(String fileName) {
        this.fileName = fileName;
    }

    Book read(byte[] bytes) throws IOException {
        Parts parts = Parts.of(bytes);
        String workbook = workbookOf(parts);
        Relations relations = Relations.of(parts, workbook);
        readWorkbook(required(parts.find(workbook)));
        problems.addAll(BookReader.mismatch(fileName, "xlsx", "xlsx", "xlsm", "xltx", "xltm"));
        warnOfMacrosAndLinks(parts, relations);
        Styles styles = relations.ofType("styles").stream()
                .findFirst()
                .map(parts::find)
                .map(Styles::read)
                .orElse(Styles.none());
        List<RichText> texts = relations.ofType("sharedStrings").stream()
                .findFirst()
                .map(parts::take)
                .map(XlsxReader::sharedTexts)
                .orElse(List.of());
        List<Sheet> sheets = new ArrayList<>();
        for (Entry entry : entries) {
            String part = relations.findById(entry.relation()).orElse("");
            Sheet sheet = new Sheet(entry.name(), entry.visibility());
            byte[] content = parts.take(part);
            if (content != null && !part.contains("chartsheets")) {
                new SheetXml(sheet, texts, styles, startsIn1904, limits).read(content);
                new Comments(sheet).read(parts, Relations.of(parts, part));
            }
            sheets.add(sheet);
        }
        return new Book(fileName, sheets, problems);
    }

    private static String workbookOf(Parts parts) {
        String name = Relations.of(parts, "").ofType("officeDocument").stream()
                .findFirst()
                .orElse("xl/workbook.xml");
        if (parts.has("xl/workbook.bin")) {
            throw BookReader.unsupported("xlsb");
        }
        if (!name.startsWith("xl/") && parts.has("word/document.xml")) {
            throw BookReader.unsupported("docx");
        }
        if (!parts.has(name) || parts.has("content.xml")) {
            throw BookReader.unsupported(parts.has("content.xml") ? "ods" : "zip");
        }
        return name;
    }

    private static byte[] required(byte @Nullable [] part) {
        if (part == null) {
            throw Xml.broken();
        }
        return part;
    }

    private void readWorkbook(byte[] part) {
        try (Xml xml = new Xml(part)) {
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    startsIn1904 = xml.flag("date1904");
                } else if (xml.name().equals("sheet")) {
                    entries.add(new Entry(
                            xml.attribute("name", ""),
                            visibility(xml.attribute("state", "visible")),
                            xml.attribute("id", "")));
                }
            }
        }
    }

    private static Sheet.Visibility visibility(String state) {
        return switch (state) {
            case "hidden" -> Sheet.Visibility.HIDDEN;
            case "veryHidden" -> Sheet.Visibility.VERY_HIDDEN;
            default -> Sheet.Visibility.VISIBLE;
        };
    }

    private void warnOfMacrosAndLinks(Parts parts, Relations relations) {
        if (!relations.ofType("vbaProject").isEmpty() || parts.has("xl/vbaProject.bin")) {
            problems.add(Problem.ofFile(Code.FILE_MACRO, null));
        }
        List<String> linked = relations.ofType("externalLink").stream()
                .flatMap(link -> Relations.of(parts, link).ofType("externalLinkPath").stream())
                .map(target -> target.substring(Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1))
                .distinct()
                .toList();
        if (!relations.ofType("externalLink").isEmpty()) {
            problems.add(Problem.ofFile(Code.EXTERNAL_LINK, linked.isEmpty() ? null : String.join("、", linked)));
        }
    }

    private static List<RichText> sharedTexts(byte[] part) {
        List<RichText> texts = new ArrayList<>();
        try (Xml xml = new Xml(part)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("si")) {
                    texts.add(RichText.read(xml, "si"));
                    Limits.checkTexts(texts.size());
                }
            }
        }
        return texts;
    }
}
