package org.lunzhu.office.template.name;

import org.lunzhu.office.template.table.UnwritableException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things of one kind by what they are called: their name, or their name with the id in brackets, or the id. */
public final class NameIndex {

    private static final int SUGGESTED = 3;
    private static final double ALIKE = 0.6;

    private final Kind kind;
    private final Map<String, String> nameById = new LinkedHashMap<>();
    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Map<String, Set<String>> idsByLook = new HashMap<>();
    private final Map<String, Set<String>> idsByForm = new HashMap<>();

    public NameIndex(Kind kind) {
        this.kind = kind;
    }

    /** Adds a thing; without a name it is called by its id. */
    public void add(String id, @Nullable String name) {
        nameById.put(id, name == null ? id : name);
        if (name != null) {
            put(idsByName, name, id);
            put(idsByLook, look(name), id);
            put(idsByForm, longForm(id), id);
        }
    }

    /** Another name that is read, but not written. */
    public void addAlias(String id, String alias) {
        put(idsByLook, look(alias), id);
    }

    private static void put(Map<String, Set<String>> index, String key, String id) {
        index.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(id);
    }

    /** What the thing is called so that {@link #resolve} finds it; throws where there is no such thing. */
    public String formOf(String id) {
        String name = nameById.get(id);
        if (name == null) {
            throw new UnwritableException(
                    "There is no such %s (%s) in the dataset. Check the dataset and correct the id."
                            .formatted(kind.noun(), id));
        }
        for (String form : List.of(name, longForm(id), id)) {
            if (id.equals(findCertain(form))) {
                return form;
            }
        }
        throw new UnwritableException(
                "The names of %s are such that one (%s) cannot be told from the others. Rename it."
                        .formatted(kind.list(), id));
    }

    public boolean has(String id) {
        return nameById.containsKey(id);
    }

    /** Its name, or its id where it has none; there must be such a thing. */
    public String nameOf(String id) {
        return nameById.getOrDefault(id, id);
    }

    private String longForm(String id) {
        return "%s（%s）".formatted(nameById.get(id), id);
    }

    /** The things with exactly that name, or that look the same but for blanks, widths and brackets. */
    public Set<String> candidates(String text) {
        Set<String> exact = idsByName.getOrDefault(text, Set.of());
        return exact.isEmpty() ? idsByLook.getOrDefault(look(text), Set.of()) : exact;
    }

    private @Nullable String findCertain(String text) {
        Set<String> exact = idsByName.getOrDefault(text, Set.of());
        if (!exact.isEmpty()) {
            return exact.size() == 1 ? exact.iterator().next() : null;
        }
        if (nameById.containsKey(text)) {
            return text;
        }
        Set<String> extended = idsByForm.getOrDefault(text, Set.of());
        return extended.size() == 1 ? extended.iterator().next() : null;
    }

    /** The id of the thing that is called so; throws where it is not certain which. */
    public String resolve(String text) throws UnreadValueException {
        String certain = findCertain(text);
        if (certain != null) {
            return certain;
        }
        Set<String> candidates = candidates(text);
        if (candidates.size() == 1) {
            return candidates.iterator().next();
        }
        if (candidates.isEmpty()) {
            throw new UnreadValueException(kind.unknown(), alike(text));
        }
        throw new UnreadValueException(
                kind.ambiguous(), candidates.stream().map(this::longForm).toList());
    }

    private List<String> alike(String text) {
        String look = look(text);
        return nameById.values().stream()
                .distinct()
                .filter(name -> likeness(look, look(name)) >= ALIKE)
                .sorted(Comparator.comparingDouble(name -> -likeness(look, look(name))))
                .limit(SUGGESTED)
                .toList();
    }

    /** Without blanks and brackets, in usual widths. */
    static String look(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0()]", "");
    }

    /** 1 − edit distance / longer length; a name that holds the other counts as alike. */
    private static double likeness(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer == 0 || Math.min(a.length(), b.length()) * 2 < longer) {
            return 0;
        }
        return a.contains(b) || b.contains(a) ? 1 : 1 - (double) distance(a, b) / longer;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
