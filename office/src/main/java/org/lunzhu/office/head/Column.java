package org.lunzhu.office.head;

/**
 * A column of a table.
 *
 * @param index from 0
 * @param title the path of its names, joined by {@code /}
 * @param group the name above its own, such as 第一批; empty where there is none
 * @param block which repetition of the columns it belongs to, from 0; −1 where it belongs to the whole row
 * @param exact whether its name is one that is known, not only one that contains such a name
 */
public record Column(int index, Field field, String title, String group, int block, boolean exact) {

    Column in(int otherBlock) {
        return new Column(index, field, title, group, otherBlock, exact);
    }

    Column as(Field other) {
        return new Column(index, other, title, group, block, exact);
    }
}
