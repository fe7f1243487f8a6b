package org.lunzhu.office.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Likeness;
import org.lunzhu.office.text.Plain;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Level;

/**
 * Finds the agency that a text names. Certain is only what leaves one: by its name in any of its official forms, with
 * 市 for the dataset's own division, with the place but without 市, 区 or 县, or with a post after it.
 */
public final class Agencies {

    private static final double ALIKE = 0.6;
    private static final int MOST_SUGGESTED = 3;

    private record Known(Agency agency, String canonical, String place, String whole) {
        String bare() {
            return canonical.substring(place.length());
        }
    }

    private final Level level;
    private final List<Known> known = new ArrayList<>();
    private final Map<String, Agency> byName = new LinkedHashMap<>();
    private final Set<String> places;
    private final String ownPlace;

    /** @param aliases other names, as somebody confirmed them, with the id of the agency */
    public Agencies(Dataset dataset, Map<String, String> aliases) {
        level = dataset.level();
        for (Agency agency : dataset.agencies()) {
            String canonical = AgencyNames.canonical(agency.name());
            known.add(new Known(agency, canonical, AgencyNames.placeOf(canonical), Plain.key(agency.name())));
            byName.put(canonical, agency);
        }
        aliases.forEach((alias, id) -> dataset.agencies().stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .ifPresent(agency -> byName.put(AgencyNames.canonical(alias), agency)));
        places = known.stream()
                .map(Known::place)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.toSet());
        ownPlace = known.stream()
                .filter(k -> k.agency().level() == level && !k.place().isEmpty())
                .collect(Collectors.groupingBy(Known::place, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** @param titles what stands above the list: in the list of a county-level city, 市 is not certain */
    public Match<Agency> find(String raw, List<String> titles) {
        String text = AgencyNames.canonical(raw);
        Agency named = byName.get(text);
        if (named != null) {
            return Match.certain(named);
        }
        if (text.contains("借调")) {
            return Match.doubtful(Code.AGENCY_AMBIGUOUS, mentioned(text));
        }
        List<String> several = offices(text);
        if (several.size() > 1) {
            return Match.doubtful(
                    Code.AGENCY_AMBIGUOUS,
                    several.stream()
                            .map(piece -> find(piece, titles).value())
                            .filter(Objects::nonNull)
                            .map(Agency::name)
                            .toList());
        }
        if (text.matches("(本|我|该)(局|单位|部门|委|镇|街道)?|[省市区县]局")) {
            return Match.doubtful(Code.AGENCY_AMBIGUOUS, own(titles));
        }
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean levelled = "省市区县".indexOf(first) >= 0 && !text.startsWith("市监");
        return levelled ? levelled(text, titles) : placed(text);
    }

    /** The offices that a text lists. */
    private static List<String> offices(String text) {
        return Stream.of(text.split("[、,;/]"))
                .filter(piece -> piece.matches(".+(局|委|政府|办事处|公司)"))
                .toList();
    }

    /** With a word for its level and no place. */
    private Match<Agency> levelled(String text, List<String> titles) {
        String kind = text.substring(0, 1);
        String bare = text.substring(1);
        if (!ownPlace.endsWith(kind)) {
            List<Known> lower = longest(bare, k -> k.place().endsWith(kind) ? k.bare() : "");
            return lower.isEmpty() ? unknown(text) : Match.doubtful(Code.AGENCY_AMBIGUOUS, names(lower));
        }
        List<Known> own = longest(ownPlace + bare, Known::canonical);
        String county = kind.equals("市") ? countyCity(titles) : null;
        if (county == null) {
            return own.size() == 1 ? Match.certain(own.get(0).agency()) : unknown(text);
        }
        List<Known> both = new ArrayList<>(longest(county + bare, Known::canonical));
        both.addAll(own);
        return both.isEmpty() ? unknown(text) : Match.doubtful(Code.AGENCY_AMBIGUOUS, names(both));
    }

    /** With a place, whole or without its last character, or without any. */
    private Match<Agency> placed(String text) {
        List<Known> found = longest(text, Known::canonical);
        if (found.isEmpty()) {
            found = places.stream()
                    .filter(place -> place.length() > 2)
                    .filter(place -> text.startsWith(place.substring(0, place.length() - 1)))
                    .flatMap(place -> longest(place + text.substring(place.length() - 1), Known::canonical).stream())
                    .toList();
        }
        if (found.isEmpty()) {
            found = longest(text, Known::bare);
        }
        if (found.size() == 1) {
            return Match.certain(found.get(0).agency());
        }
        return found.isEmpty() ? unknown(text) : Match.doubtful(Code.AGENCY_AMBIGUOUS, names(found));
    }

    /** Those whose form the text begins with, a post perhaps after it; of several forms, the longest. */
    private List<Known> longest(String text, Function<Known, String> form) {
        List<Known> found = known.stream()
                .filter(k -> form.apply(k).length() >= 2 && text.startsWith(form.apply(k)))
                .toList();
        int longest = found.stream().mapToInt(k -> form.apply(k).length()).max().orElse(0);
        return found.stream().filter(k -> form.apply(k).length() == longest).toList();
    }

    /** The county-level city that a list is of; null where it is of none. */
    private @Nullable String countyCity(List<String> titles) {
        return places.stream()
                .filter(place -> place.endsWith("市") && !place.equals(ownPlace))
                .filter(place -> titles.stream().anyMatch(title -> title.contains(place)))
                .findFirst()
                .orElse(null);
    }

    private Match<Agency> unknown(String text) {
        String bare =
                AgencyNames.bare("省市区县".indexOf(text.isEmpty() ? 'x' : text.charAt(0)) >= 0 ? text.substring(1) : text);
        List<String> suggestion = known.stream()
                .filter(k -> isLike(text, bare, k))
                .sorted(Comparator.comparing((Known k) -> k.agency().level() == level ? 0 : 1)
                        .thenComparing(k -> -Likeness.similarity(bare, k.bare())))
                .limit(MOST_SUGGESTED)
                .map(k -> k.agency().name())
                .toList();
        return Match.doubtful(Code.AGENCY_UNKNOWN, suggestion);
    }

    private static boolean isLike(String text, String bare, Known k) {
        return (bare.length() >= 2 && Likeness.isSubsequence(bare, k.bare()))
                || (text.length() >= 3 && Likeness.isSubsequence(text, k.whole()))
                || Likeness.similarity(text, k.canonical()) >= ALIKE
                || Likeness.similarity(bare, k.bare()) >= ALIKE
                || (text.length() >= 4 && k.canonical().contains(text))
                || (k.bare().length() >= 3 && bare.startsWith(k.bare().substring(0, 2)));
    }

    /** Agencies of the own division that the titles name; else those that supervise safety; else all. */
    private List<String> own(List<String> titles) {
        List<String> titled = titled(titles);
        List<Known> own =
                known.stream().filter(k -> k.agency().level() == level).toList();
        List<Known> safety = own.stream()
                .filter(k -> k.agency().kind() == AgencyKind.SAFETY_REGULATOR)
                .toList();
        return Stream.concat(titled.stream(), names(safety.isEmpty() ? own : safety).stream())
                .distinct()
                .limit(MOST_SUGGESTED)
                .toList();
    }

    /** The agencies that stand in titles, for certain. */
    public List<String> titled(List<String> titles) {
        Set<String> found = new LinkedHashSet<>();
        for (String title : titles) {
            for (String piece : Plain.normal(title).split("[\\s:：()（）,，、]+")) {
                Match<Agency> match = piece.length() >= 3 ? find(piece.replaceFirst("^\\d{4}年", ""), List.of()) : null;
                if (match != null && match.value() != null) {
                    found.add(match.value().name());
                }
            }
        }
        return List.copyOf(found);
    }

    private List<String> mentioned(String text) {
        return names(known.stream()
                .filter(k -> text.contains(k.bare()) && k.bare().length() >= 3)
                .limit(MOST_SUGGESTED)
                .toList());
    }

    private static List<String> names(List<Known> found) {
        return found.stream().map(k -> k.agency().name()).distinct().toList();
    }
}
