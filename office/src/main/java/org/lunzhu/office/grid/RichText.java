package org.lunzhu.office.grid;

import org.jspecify.annotations.Nullable;

/**
 * A text of several runs.
 *
 * @param text all of it
 * @param kept what is not struck through; null where nothing is
 */
record RichText(String text, @Nullable String kept) {

    /** Puts runs together. */
    static final class Builder {

        private final StringBuilder all = new StringBuilder();
        private final StringBuilder left = new StringBuilder();
        private boolean struck;

        void add(String run, boolean isStruck) {
            Limits.checkText(all.append(run).length());
            if (isStruck && !run.isBlank()) {
                struck = true;
            } else {
                left.append(run);
            }
        }

        RichText build() {
            return new RichText(all.toString(), struck ? left.toString() : null);
        }
    }

    /** Reads the content of an {@code si}, {@code is} or {@code text} element, up to its end, without phonetics. */
    static RichText read(Xml xml, String element) {
        Builder builder = new Builder();
        boolean inText = false;
        boolean struck = false;
        int phonetic = 0;
        while (!xml.isEnd(element) && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "r" -> struck = false;
                    case "strike" -> struck = !xml.attribute("val", "1").matches("0|false");
                    case "rPh" -> phonetic++;
                    case "t" -> inText = true;
                    default -> {}
                }
            } else if (xml.isText() && inText && phonetic == 0) {
                builder.add(unescaped(xml.text()), struck);
            } else if (xml.isEnd("t")) {
                inText = false;
            } else if (xml.isEnd("r")) {
                struck = false;
            } else if (xml.isEnd("rPh")) {
                phonetic--;
            }
        }
        return builder.build();
    }

    /** Line breaks written as {@code _x000D_} (ECMA-376, 22.9.2.19) are line breaks. */
    private static String unescaped(String text) {
        return text.contains("_x000") ? text.replace("_x000D_", "").replace("_x000A_", "\n") : text;
    }
}
