package org.lunzhu.office.template.column;

/**
 * How a column looks.
 *
 * @param title its name, without the star that marks what must be filled
 * @param isStarred whether it must be filled
 * @param example what the example row says
 * @param style how its cells are formatted
 * @param choice what its drop-down offers
 */
public record Head(String title, boolean isStarred, String example, Style style, Choice choice) {

    private static final String STAR = "★";

    /** How cells are formatted. */
    public enum Style {
        PLAIN,
        /** As text, so that zeros in front and long numbers stay. */
        TEXT,
        DATE
    }

    /** As the first row of the sheet has it. */
    public String shown() {
        return isStarred ? title + STAR : title;
    }

    /** The title of what stands in the first row. */
    public static String titleOf(String shown) {
        return shown.replace(STAR, "").replace("*", "").replaceAll("\\s", "");
    }
}
