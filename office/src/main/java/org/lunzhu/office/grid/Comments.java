package org.lunzhu.office.grid;

/** What people wrote beside the cells of a sheet. */
final class Comments {

    private final Sheet sheet;

    Comments(Sheet sheet) {
        this.sheet = sheet;
    }

    void read(Parts parts, Relations relations) {
        for (String part : relations.ofType("comments")) {
            byte[] bytes = parts.find(part);
            if (bytes != null) {
                read(bytes);
            }
        }
    }

    private void read(byte[] bytes) {
        try (Xml xml = new Xml(bytes)) {
            Address at = new Address(0, 0);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("comment")) {
                    at = Address.of(xml.attribute("ref", "A1"));
                } else if (xml.isStart() && xml.name().equals("text")) {
                    attach(at, RichText.read(xml, "text").text());
                }
            }
        }
    }

    private void attach(Address at, String text) {
        Cell cell = sheet.find(at.row(), at.column());
        if (cell != null && !text.isBlank()) {
            sheet.put(cell.commented(withoutAuthor(text.strip())));
        }
    }

    /** Excel writes the author before the first line break. */
    static String withoutAuthor(String text) {
        int newline = text.indexOf('\n');
        if (newline <= 0 || newline == text.length() - 1) {
            return text;
        }
        String first = text.substring(0, newline).strip();
        return first.endsWith(":") || first.endsWith("：")
                ? text.substring(newline + 1).strip()
                : text;
    }
}
