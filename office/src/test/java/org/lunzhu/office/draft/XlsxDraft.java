package org.lunzhu.office.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook in parts, of which any can be put in by hand. */
public final class XlsxDraft {

    private static final String PLAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final List<SheetDraft> sheets = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private boolean strict;
    private boolean since1904;

    public SheetDraft sheet(String name) {
        SheetDraft sheet = new SheetDraft(name);
        sheets.add(sheet);
        return since1904 ? sheet.since1904() : sheet;
    }

    /** Strict OOXML: other namespaces, otherwise the same. */
    public XlsxDraft strict() {
        strict = true;
        return this;
    }

    /** Days count from 1904-01-01, as old Macintosh books do. To be called before sheets are added. */
    public XlsxDraft since1904() {
        since1904 = true;
        return this;
    }

    public XlsxDraft part(String path, String xml) {
        parts.put(path, xml);
        return this;
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        all.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        all.put("xl/workbook.xml", workbook());
        all.put("xl/_rels/workbook.xml.rels", relations(workbookRelations()));
        all.put("xl/styles.xml", StylesDraft.XML);
        for (int i = 0; i < sheets.size(); i++) {
            sheet(all, i + 1, sheets.get(i));
        }
        all.putAll(parts);
        all.replaceAll((path, xml) -> xml.replace("xmlns=\"NS\"", "xmlns=\"" + (strict ? STRICT : PLAIN) + "\""));
        return Zip.of(all);
    }

    private void sheet(Map<String, String> all, int number, SheetDraft sheet) {
        all.put("xl/worksheets/sheet" + number + ".xml", sheet.xml());
        if (!sheet.comments.isEmpty()) {
            all.put(
                    "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                    relations(relation("rId1", "comments", "../comments" + number + ".xml")));
            StringBuilder xml =
                    new StringBuilder("<comments xmlns=\"NS\"><authors><author>科室</author></authors><commentList>");
            sheet.comments.forEach((address, text) -> xml.append(
                    "<comment ref=\"" + address + "\" authorId=\"0\"><text><t>" + text + "</t></text></comment>"));
            all.put(
                    "xl/comments" + number + ".xml",
                    xml.append("</commentList></comments>").toString());
        }
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"NS\" xmlns:r=\"" + relationsNamespace()
                + "\"><workbookPr" + (since1904 ? " date1904=\"1\"" : "") + "/><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                    .formatted(sheets.get(i).name, i + 1, sheets.get(i).state, i + 1));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String workbookRelations() {
        StringBuilder xml = new StringBuilder(relation("rIdS", "styles", "styles.xml"));
        for (int i = 0; i < sheets.size(); i++) {
            xml.append(relation("rId" + (i + 1), "worksheet", "worksheets/sheet" + (i + 1) + ".xml"));
        }
        if (parts.containsKey("xl/sharedStrings.xml")) {
            xml.append(relation("rIdT", "sharedStrings", "sharedStrings.xml"));
        }
        if (parts.containsKey("xl/externalLinks/externalLink1.xml")) {
            xml.append(relation("rIdX", "externalLink", "externalLinks/externalLink1.xml"));
        }
        if (parts.containsKey("xl/vbaProject.bin")) {
            xml.append(
                    "<Relationship Id=\"rIdV\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                            + " Target=\"vbaProject.bin\"/>");
        }
        return xml.toString();
    }

    private String relationsNamespace() {
        return strict ? STRICT_RELATIONS : RELATIONS;
    }

    private String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, relationsNamespace(), type, target);
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }
}
