package org.lunzhu.office.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One cell as XML; its address is put in where it says {@code @}. */
public record CellDraft(String xml) {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    public static CellDraft text(String text) {
        return new CellDraft(
                "<c r=\"@\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>");
    }

    /** A shared string by its index in the draft's table. */
    public static CellDraft shared(int index) {
        return new CellDraft("<c r=\"@\" t=\"s\"><v>" + index + "</v></c>");
    }

    public static CellDraft number(String number) {
        return new CellDraft("<c r=\"@\"><v>" + number + "</v></c>");
    }

    public static CellDraft styled(int style, String number) {
        return new CellDraft("<c r=\"@\" s=\"" + style + "\"><v>" + number + "</v></c>");
    }

    public static CellDraft empty(int style) {
        return new CellDraft("<c r=\"@\" s=\"" + style + "\"/>");
    }

    public static CellDraft date(LocalDate date) {
        return styled(StylesDraft.DATE, String.valueOf(ChronoUnit.DAYS.between(EPOCH, date)));
    }

    public static CellDraft date1904(LocalDate date) {
        return styled(StylesDraft.DATE, String.valueOf(ChronoUnit.DAYS.between(EPOCH_1904, date)));
    }

    /** ISO 8601 text as Strict OOXML writes dates. */
    public static CellDraft isoDate(String text) {
        return new CellDraft("<c r=\"@\" s=\"" + StylesDraft.DATE + "\" t=\"d\"><v>" + text + "</v></c>");
    }

    public static CellDraft struck(String text) {
        return new CellDraft("<c r=\"@\" s=\"" + StylesDraft.STRUCK + "\" t=\"inlineStr\"><is><t>" + escaped(text)
                + "</t></is></c>");
    }

    /** Runs; one that starts with ~ is struck through. */
    public static CellDraft runs(String... runs) {
        StringBuilder xml = new StringBuilder("<c r=\"@\" t=\"inlineStr\"><is>");
        for (String run : runs) {
            boolean struck = run.startsWith("~");
            xml.append("<r><rPr>")
                    .append(struck ? "<strike/>" : "")
                    .append("<sz val=\"11\"/></rPr><t xml:space=\"preserve\">")
                    .append(escaped(struck ? run.substring(1) : run))
                    .append("</t></r>");
        }
        return new CellDraft(xml.append("</is></c>").toString());
    }

    public static CellDraft phonetic(String text, String phonetic) {
        return new CellDraft("<c r=\"@\" t=\"inlineStr\"><is><t>" + text + "</t><rPh sb=\"0\" eb=\"1\"><t>" + phonetic
                + "</t></rPh><phoneticPr fontId=\"1\"/></is></c>");
    }

    /** A formula with the text it last gave; without any if the text is null. */
    public static CellDraft formula(String formula, String cached) {
        return new CellDraft("<c r=\"@\" t=\"str\"><f>" + escaped(formula) + "</f>"
                + (cached == null ? "" : "<v>" + escaped(cached) + "</v>") + "</c>");
    }

    public static CellDraft numberFormula(String formula, String cached) {
        return new CellDraft("<c r=\"@\"><f>" + escaped(formula) + "</f><v>" + cached + "</v></c>");
    }

    public static CellDraft error(String formula, String error) {
        return new CellDraft("<c r=\"@\" t=\"e\"><f>" + escaped(formula) + "</f><v>" + error + "</v></c>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
