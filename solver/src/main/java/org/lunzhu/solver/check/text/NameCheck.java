package org.lunzhu.solver.check.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.ForbiddenCharacters;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;

/** Ids, names and codes that are empty, hard to see, or taken for one another. */
public final class NameCheck {

    /** Longer names are no names; one of 100 characters fills two lines of a page. */
    private static final int LONG = 100;

    private final Findings findings;
    private final Map<List<String>, Map<String, String>> seen = new HashMap<>();

    private NameCheck(Findings findings) {
        this.findings = findings;
    }

    public static void check(Known known, Findings findings) {
        NameCheck check = new NameCheck(findings);
        Dataset dataset = known.dataset;
        check.titles(dataset);
        check.things("periods", "title", dataset.periods(), Period::id, Period::title);
        check.things("agencies", "name", dataset.agencies(), Agency::id, Agency::name);
        check.things("supervisors", "name", dataset.supervisors(), Supervisor::id, Supervisor::name);
        check.things("enterprises", "name", dataset.enterprises(), Enterprise::id, Enterprise::name);
        check.things("sites", "name", dataset.sites(), Site::id, Site::name);
        check.things("circuits", "title", dataset.circuits(), Circuit::id, Circuit::title);
        check.codes(dataset);
    }

    private void titles(Dataset dataset) {
        if (dataset.title() != null) {
            legible(dataset.title(), Pointer.ROOT.at("title"));
        }
    }

    private <T> void things(
            String kind, String naming, List<T> things, Function<T, String> id, Function<T, @Nullable String> name) {
        for (int i = 0; i < things.size(); i++) {
            Pointer place = Pointer.ROOT.at(kind).at(i);
            String itsId = id.apply(things.get(i));
            if (!itsId.isBlank()) {
                legible(itsId, place.at("id"));
                alike("ids-alike", kind.equals("circuits") ? "sites" : kind, itsId, place.at("id"));
            }
            String itsName = name.apply(things.get(i));
            if (itsName != null) {
                legible(itsName, place.at(naming));
                alike("names-alike", kind, itsName, place.at(naming));
            }
        }
    }

    private void legible(String text, Pointer place) {
        if (text.codePoints().allMatch(c -> Likeness.isBlank(c) || Likeness.isInvisible(c))) {
            findings.warning(place, "blank-text", text.isEmpty() ? null : text);
            return;
        }
        text.codePoints()
                .filter(Likeness::isInvisible)
                .findFirst()
                .ifPresent(c ->
                        findings.warning(place, "invisible-character", ForbiddenCharacters.nameOf(c), shortened(text)));
        if (Likeness.isBlank(text.codePointAt(0)) || Likeness.isBlank(text.codePointBefore(text.length()))) {
            findings.warning(place, "blank-at-the-edge", shortened(text));
        }
        if (text.length() > LONG) {
            findings.warning(place, "long-text", shortened(text), text.length(), LONG);
        }
    }

    /** A warning where another text of the space looks the same. Equal ones are no matter: namesakes are common. */
    private void alike(String code, String space, String text, Pointer place) {
        Map<String, String> before = seen.computeIfAbsent(List.of(code, space), s -> new HashMap<>());
        Likeness.of(text).stream()
                .flatMap(look -> Stream.ofNullable(before.putIfAbsent(look, text)))
                .filter(other -> !other.equals(text))
                .findFirst()
                .ifPresent(other -> findings.warning(place, code, shortened(text), shortened(other)));
    }

    /** Qualifications that sites ask for and people have, each code once. */
    private void codes(Dataset dataset) {
        Map<String, Pointer> places = new TreeMap<>();
        for (int i = 0; i < dataset.sites().size(); i++) {
            Pointer place = Pointer.ROOT.at("sites").at(i).at("requiredQualifications");
            List<String> codes = dataset.sites().get(i).requiredQualifications();
            add(codes.stream(), j -> place.at(j), places);
        }
        for (int i = 0; i < dataset.supervisors().size(); i++) {
            Pointer place = Pointer.ROOT.at("supervisors").at(i).at("qualifications");
            List<Qualification> held = dataset.supervisors().get(i).qualifications();
            add(held.stream().map(Qualification::code), j -> place.at(j).at("code"), places);
        }
        places.forEach((code, place) -> alike("codes-alike", "qualifications", code, place));
    }

    private static void add(Stream<String> codes, Function<Integer, Pointer> place, Map<String, Pointer> places) {
        List<String> list = codes.toList();
        for (int i = 0; i < list.size(); i++) {
            places.putIfAbsent(list.get(i), place.apply(i));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG) + "…";
    }
}
