package org.lunzhu.office.template.column;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.table.Findings;
import org.lunzhu.office.template.table.Place;
import org.lunzhu.office.template.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What a workbook has come to so far: the names in it, the problems, and where each property was read. */
public final class Reading {

    private final Names names;
    private final Findings findings;
    private final Map<ObjectNode, Map<String, Place>> places = new IdentityHashMap<>();
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();

    public Reading(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    public Names names() {
        return names;
    }

    public Findings findings() {
        return findings;
    }

    /** Another name of an agency, by which it is found from now on. */
    void addAlias(String agencyId, String alias) {
        names.addAlias(agencyId, alias);
        aliases.computeIfAbsent(agencyId, id -> new ArrayList<>()).add(alias);
    }

    /** The agencies' other names, by the agencies' ids. */
    public Map<String, List<String>> aliases() {
        return aliases;
    }

    /** Notes where a property of the row's thing stands. */
    public void note(ObjectNode node, String property, Row row, String column) {
        places.computeIfAbsent(node, n -> new HashMap<>()).put(property, row.placeOf(column));
    }

    /** Where the properties of the thing stand, by their names; the path of nested ones is joined by a slash. */
    public Map<String, Place> placesOf(ObjectNode node) {
        return places.getOrDefault(node, Map.of());
    }
}
