package org.lunzhu.api.http;

/** Numbers of revisions as entity tags (RFC 9110). */
public final class Revision {

    private Revision() {}

    /** The tag of a revision, such as {@code "3"} with its quotation marks. */
    public static String toTag(int number) {
        return '"' + Integer.toString(number) + '"';
    }

    /** The number in a tag that follows the pattern of the contract. */
    public static int of(String tag) {
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }
}
