package org.lunzhu.office.template.column;

import java.util.List;

/**
 * What a drop-down offers.
 *
 * @param words the words themselves; none where there is no drop-down, or it offers a column
 * @param sheet the sheet whose column it offers; empty for none
 * @param column title of that column
 * @param isStrict whether nothing else may be entered
 */
public record Choice(List<String> words, String sheet, String column, boolean isStrict) {

    public static final Choice NONE = new Choice(List.of(), "", "", false);

    public Choice {
        words = List.copyOf(words);
    }

    /** These words and no others. */
    public static Choice of(List<String> words) {
        return new Choice(words, "", "", true);
    }

    /** These words, or what else somebody enters. */
    public static Choice suggested(List<String> words) {
        return new Choice(words, "", "", false);
    }

    /** What stands in a column of another sheet. */
    public static Choice fromColumn(String sheet, String column) {
        return new Choice(List.of(), sheet, column, false);
    }

    public boolean isNone() {
        return words.isEmpty() && sheet.isEmpty();
    }
}
