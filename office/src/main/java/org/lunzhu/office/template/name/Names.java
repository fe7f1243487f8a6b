package org.lunzhu.office.template.name;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Programme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the things of a dataset are called. */
public final class Names {

    private final Map<Kind, NameIndex> indexes = new EnumMap<>(Kind.class);
    private final Map<String, ObjectNode> supervisors = new HashMap<>();
    private final ObjectNode root;

    private Names(ObjectNode root) {
        this.root = root;
    }

    /** The names that stand in the tree; what else is asked for is looked up there when it is asked for. */
    public static Names of(ObjectNode root) {
        Names names = new Names(root);
        for (Kind kind : Kind.values()) {
            NameIndex index = new NameIndex(kind);
            for (JsonNode node : root.path(kind.list())) {
                index.add(textOf(node, "id"), node.has(kind.label()) ? textOf(node, kind.label()) : null);
            }
            names.indexes.put(kind, index);
        }
        root.path(Kind.SUPERVISOR.list())
                .forEach(node -> names.supervisors.putIfAbsent(textOf(node, "id"), (ObjectNode) node));
        return names;
    }

    private static String textOf(JsonNode node, String property) {
        return node.path(property).asString("");
    }

    public NameIndex of(Kind kind) {
        return Objects.requireNonNull(indexes.get(kind), kind::noun);
    }

    /** Null where the workbook does not say. */
    public @Nullable Programme programme() {
        String text = textOf(root, "programme");
        for (Programme programme : Programme.values()) {
            if (programme.name().equals(text)) {
                return programme;
            }
        }
        return null;
    }

    /** First day of the first period; null where it is not known. */
    @Nullable
    public LocalDate firstDay() {
        try {
            return LocalDate.parse(textOf(root.path("periods").path(0), "startsOn"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The agency of the supervisor; empty where it is not known. */
    public String agencyOf(String supervisorId) {
        ObjectNode supervisor = supervisors.get(supervisorId);
        return supervisor == null ? "" : textOf(supervisor, "agencyId");
    }

    /** Another name of an agency. */
    public void addAlias(String agencyId, String alias) {
        of(Kind.AGENCY).addAlias(agencyId, alias);
    }
}
