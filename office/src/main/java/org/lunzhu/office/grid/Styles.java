package org.lunzhu.office.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Of the styles of a workbook, what changes the meaning of a cell: formats of dates, and struck letters. */
final class Styles {

    private record Style(boolean isDate, boolean isStruck) {}

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    static Styles none() {
        return new Styles();
    }

    static Styles read(byte[] part) {
        Styles styles = new Styles();
        try (Xml xml = new Xml(part)) {
            boolean inCellFormats = false;
            while (xml.next()) {
                if (xml.isStart()) {
                    inCellFormats |= xml.name().equals("cellXfs");
                    styles.start(xml, inCellFormats);
                } else if (xml.isEnd("cellXfs")) {
                    inCellFormats = false;
                }
            }
        }
        return styles;
    }

    private void start(Xml xml, boolean inCellFormats) {
        switch (xml.name()) {
            case "numFmt" -> formats.put(xml.integer("numFmtId", -1), xml.attribute("formatCode", ""));
            case "fonts" -> fonts(xml);
            case "xf" -> {
                if (inCellFormats) {
                    styles.add(style(xml.integer("numFmtId", 0), xml.integer("fontId", 0)));
                }
            }
            default -> {}
        }
    }

    private void fonts(Xml xml) {
        boolean struck = false;
        while (!xml.isEnd("fonts") && xml.next()) {
            if (xml.isStart() && xml.name().equals("strike")) {
                struck = !xml.attribute("val", "1").matches("0|false");
            } else if (xml.isEnd("font")) {
                struckFonts.add(struck);
                struck = false;
            }
        }
    }

    private Style style(int format, int font) {
        String code = formats.containsKey(format) ? formats.get(format) : BuiltinFormats.getBuiltinFormat(format);
        boolean isDate = code != null && DateUtil.isADateFormat(format, code);
        return new Style(isDate, font >= 0 && font < struckFonts.size() && struckFonts.get(font));
    }

    boolean isDate(int style) {
        return style >= 0 && style < styles.size() && styles.get(style).isDate();
    }

    boolean isStruck(int style) {
        return style >= 0 && style < styles.size() && styles.get(style).isStruck();
    }
}
