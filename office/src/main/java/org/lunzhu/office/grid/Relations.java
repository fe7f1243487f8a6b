package org.lunzhu.office.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The relations of a part: what it refers to, and by which id. */
final class Relations {

    /**
     * One of them.
     *
     * @param type the last word of its type, such as {@code worksheet}
     * @param target the part from the root of the package; as it stands where it is outside
     */
    record Relation(String id, String type, String target) {}

    private final List<Relation> relations = new ArrayList<>();

    /** Of the part with that name; empty where the package has none. */
    static Relations of(Parts parts, String part) {
        Relations relations = new Relations();
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        byte[] bytes = parts.find("%s_rels/%s.rels".formatted(folder, part.substring(slash + 1)));
        if (bytes != null) {
            relations.read(bytes, folder);
        }
        return relations;
    }

    private void read(byte[] bytes, String folder) {
        try (Xml xml = new Xml(bytes)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("Relationship")) {
                    String type = xml.attribute("Type", "");
                    String target = xml.attribute("Target", "");
                    boolean external = xml.attribute("TargetMode", "").equals("External");
                    relations.add(new Relation(
                            xml.attribute("Id", ""),
                            type.substring(type.lastIndexOf('/') + 1),
                            external ? target : resolved(folder, target)));
                }
            }
        }
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../") && base.length() > 1) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }

    Optional<String> findById(String id) {
        return relations.stream()
                .filter(r -> r.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }

    List<String> ofType(String type) {
        return relations.stream()
                .filter(r -> r.type().equals(type))
                .map(Relation::target)
                .toList();
    }
}
