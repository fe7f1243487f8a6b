package org.lunzhu.api.cli;

/**
 * A thing of the dataset by its id, with what people call it.
 *
 * @param id its id
 * @param title its name or title; the id where it has none
 */
record Ref(String id, String title) {

    /** The title with the id in parentheses, or the id alone. */
    @Override
    public String toString() {
        return title.equals(id) ? id : "%s (%s)".formatted(title, id);
    }
}
