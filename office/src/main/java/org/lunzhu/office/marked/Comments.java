package org.lunzhu.office.marked;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;

/** Comments at cells. */
final class Comments {

    private static final String AUTHOR = "Lunzhu";
    private static final int WIDTH = 4;
    private static final int LINES = 3;

    private Comments() {}

    /** Adds to the comment that is there, if one is. */
    static void write(Cell cell, String text) {
        CreationHelper helper = cell.getSheet().getWorkbook().getCreationHelper();
        Comment before = cell.getCellComment();
        if (before != null) {
            String old = before.getString().getString();
            before.setString(helper.createRichTextString(old + "\n" + text));
            return;
        }
        Drawing<?> drawing = cell.getSheet().createDrawingPatriarch();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + WIDTH);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + LINES + (int) text.lines().count());
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }
}
