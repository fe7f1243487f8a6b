package org.lunzhu.office.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.match.Agencies;
import org.lunzhu.office.match.People;
import org.lunzhu.office.match.Sites;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Site;

/** What is known while a list is read: the dataset that it is read into. */
final class Context {

    private final Dataset dataset;
    private final Agencies agencies;
    private final People people;
    private final Sites sites;
    private final Sites recusable;
    private final Divisions divisions;
    private final Slots slots;
    private final Map<String, Site> sitesByName = new LinkedHashMap<>();
    private final Map<String, Enterprise> enterprisesByName = new LinkedHashMap<>();

    Context(Dataset dataset, Map<String, String> aliases) {
        this.dataset = dataset;
        agencies = new Agencies(dataset, aliases);
        people = new People(dataset);
        dataset.sites().forEach(site -> sitesByName.putIfAbsent(site.name(), site));
        dataset.enterprises().forEach(enterprise -> enterprisesByName.putIfAbsent(enterprise.name(), enterprise));
        sites = new Sites(List.copyOf(sitesByName.keySet()));
        recusable = new Sites(Stream.concat(enterprisesByName.keySet().stream(), sitesByName.keySet().stream())
                .distinct()
                .toList());
        divisions = new Divisions(dataset);
        slots = new Slots(dataset.periods());
    }

    Agencies agencies() {
        return agencies;
    }

    People people() {
        return people;
    }

    Sites sites() {
        return sites;
    }

    /** Sites and enterprises. */
    Sites recusable() {
        return recusable;
    }

    Divisions divisions() {
        return divisions;
    }

    Slots slots() {
        return slots;
    }

    Optional<Site> site(String name) {
        return Optional.ofNullable(sitesByName.get(name));
    }

    Optional<Enterprise> enterprise(String name) {
        return Optional.ofNullable(enterprisesByName.get(name));
    }

    @Nullable
    String nameOfAgency(String id) {
        return dataset.agencies().stream()
                .filter(agency -> agency.id().equals(id))
                .map(Agency::name)
                .findFirst()
                .orElse(null);
    }

    boolean isMutual() {
        return dataset.programme() == Programme.MUTUAL;
    }

    boolean isContract() {
        return dataset.programme() == Programme.CONTRACT;
    }

    /** Years in which a day without one most likely lies: those of the plan. */
    List<Integer> likelyYears() {
        List<Integer> years = new ArrayList<>();
        dataset.periods().forEach(period -> {
            for (int year = period.startsOn().getYear(); year <= period.endsOn().getYear(); year++) {
                if (!years.contains(year)) {
                    years.add(year);
                }
            }
        });
        return years;
    }
}
