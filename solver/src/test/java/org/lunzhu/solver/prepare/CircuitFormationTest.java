package org.lunzhu.solver.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.risk.RiskGrade;

class CircuitFormationTest {

    @Test
    void everyRovingSiteIsInExactlyOneCircuitOfAtMostFour() {
        List<Site> sites = scattered(23, "lead", new Random(1));

        List<Circuit> circuits = CircuitFormation.form(dataset(sites), List.of());

        assertThat(circuits).hasSize(6).allSatisfy(c -> assertThat(c.siteIds()).hasSizeBetween(3, 4));
        assertThat(circuits.stream().flatMap(c -> c.siteIds().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        sites.stream().map(Site::id).toList());
    }

    @Test
    void sitesOfDifferentLeadAgenciesAreNeverTogether() {
        List<Site> sites = new ArrayList<>(scattered(5, "one", new Random(2)));
        sites.addAll(scattered(3, "two", new Random(3)));

        List<Circuit> circuits = CircuitFormation.form(dataset(sites), List.of());

        assertThat(circuits)
                .hasSize(3)
                .allSatisfy(c -> assertThat(c.siteIds().stream().map(id -> id.substring(0, 3)))
                        .containsOnly(c.siteIds().get(0).substring(0, 3)));
    }

    @Test
    void aFormedCircuitNeverHasTheIdOfASiteOrOfAnotherCircuit() {
        List<Site> sites = List.of(
                site("a", "lead", 36.0, 120.0),
                site("circuit-a", "other", 37.0, 122.0),
                site("circuit-circuit-a", "third", 37.0, 122.0),
                site("z", "lead", 36.0, 120.0));
        List<Circuit> given = List.of(new Circuit("circuit-a-2", null, List.of("z")));

        assertThat(CircuitFormation.form(dataset(sites), given))
                .extracting(Circuit::id)
                .containsExactly("circuit-a-3", "circuit-circuit-a-2", "circuit-circuit-circuit-a");
    }

    @Test
    void neighboursAreTogether() {
        List<Site> sites = List.of(
                site("a", "lead", 36.0, 120.0),
                site("b", "lead", 37.0, 122.0),
                site("c", "lead", 36.01, 120.01),
                site("d", "lead", 37.01, 122.01),
                site("e", "lead", 36.02, 120.0),
                site("f", "lead", 37.02, 122.0));

        assertThat(CircuitFormation.form(dataset(sites), List.of()))
                .extracting(Circuit::siteIds)
                .containsExactlyInAnyOrder(List.of("a", "c", "e"), List.of("b", "d", "f"));
    }

    @Test
    void sitesAtOnePlaceAreTakenInTheirOrder() {
        List<Site> sites = new ArrayList<>();
        for (String id : "ihgfedcba".split("")) {
            sites.add(site(id, "lead", 36.0, 120.0));
        }

        assertThat(CircuitFormation.form(dataset(sites), List.of()))
                .extracting(Circuit::siteIds)
                .containsExactly(List.of("g", "h", "i"), List.of("d", "e", "f"), List.of("a", "b", "c"));
    }

    @Test
    void sitesOfGivenCircuitsAreLeftAlone() {
        List<Site> sites = scattered(4, "lead", new Random(4));
        Circuit given = new Circuit("given", null, List.of("lead-0", "lead-1"));

        assertThat(CircuitFormation.form(dataset(sites), List.of(given)))
                .singleElement()
                .extracting(Circuit::siteIds)
                .isEqualTo(List.of("lead-2", "lead-3"));
    }

    private static List<Site> scattered(int count, String lead, Random random) {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sites.add(site(lead + "-" + i, lead, 36 + random.nextDouble(), 120 + random.nextDouble()));
        }
        return sites;
    }

    private static Site site(String id, String lead, double lat, double lon) {
        return new Site(
                id,
                id,
                null,
                null,
                null,
                null,
                new Location(lat, lon),
                RiskGrade.LOW,
                null,
                null,
                Mode.ROVING,
                lead,
                List.of(),
                null,
                0,
                List.of(),
                null,
                List.of());
    }

    private static Dataset dataset(List<Site> sites) {
        return new Dataset(
                "d",
                null,
                Programme.POSTING,
                Level.CITY,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sites,
                List.of(),
                List.of(),
                List.of(),
                RuleSettings.DEFAULTS);
    }
}
