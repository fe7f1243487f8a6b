package org.lunzhu.benchmarks.report.text;

/** Text that stands in HTML or SVG. */
public final class Html {

    private Html() {}

    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
