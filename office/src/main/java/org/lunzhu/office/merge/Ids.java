package org.lunzhu.office.merge;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Numbers new entries of a list, past those that it has. */
final class Ids {

    private final String prefix;
    private final Set<String> taken = new HashSet<>();
    private int next = 1;

    Ids(String prefix, JsonNode list) {
        this.prefix = prefix;
        list.forEach(node -> taken.add(node.path("id").asString("")));
    }

    String next() {
        String id;
        do {
            id = "%s-%04d".formatted(prefix, next);
            next++;
        } while (!taken.add(id));
        return id;
    }
}
