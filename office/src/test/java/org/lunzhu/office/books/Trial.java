package org.lunzhu.office.books;

import tools.jackson.databind.JsonNode;

/**
 * A book and what must be read of it.
 *
 * @param context the dataset it is read against
 */
record Trial(String file, String context, byte[] bytes, JsonNode expected) {

    static Trial of(String file, byte[] bytes, String expectations) {
        return new Trial(file, "weihai", bytes, ExpectedText.parse(expectations));
    }

    Trial against(String other) {
        return new Trial(file, other, bytes, expected);
    }

    @Override
    public String toString() {
        return file;
    }
}
