package org.lunzhu.solver.check.issue;

/**
 * A place in a JSON document (RFC 6901).
 *
 * @param text the pointer as text, such as {@code /sites/3/name}; empty for the whole document
 */
public record Pointer(String text) {

    /** The whole document. */
    public static final Pointer ROOT = new Pointer("");

    /** The property of that name below this place. */
    public Pointer at(String property) {
        return new Pointer(text + "/" + property.replace("~", "~0").replace("/", "~1"));
    }

    /** The element of that index, from 0, below this place. */
    public Pointer at(int index) {
        return new Pointer(text + "/" + index);
    }

    @Override
    public String toString() {
        return text;
    }
}
