package org.lunzhu.data.generate.posting.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.place.Coast;
import org.lunzhu.data.generate.place.Division;
import org.lunzhu.data.generate.place.Gazetteer;
import org.lunzhu.data.generate.place.Territory;
import org.lunzhu.data.generate.posting.kind.Department;
import org.lunzhu.data.generate.posting.kind.ObjectKind;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;

/** A POSTING dataset while it is put together: agencies with their sites and circuits, people last. */
public final class PostingDraft {

    private static final int CIRCUIT = 4;

    private final Dice dice;
    private final SiteFactory siteFactory;
    private final List<Period> periods;
    private final double residentShare;
    private final boolean carriesOver;
    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final Map<String, Territory> territories = new LinkedHashMap<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Circuit> circuits = new ArrayList<>();
    private double owedResidents;

    /** Nothing yet; {@code carriesOver} keeps to the share of residents over all objects instead of kind by kind. */
    public PostingDraft(
            Dice dice, SiteFactory siteFactory, List<Period> periods, double residentShare, boolean carriesOver) {
        this.dice = dice;
        this.siteFactory = siteFactory;
        this.periods = List.copyOf(periods);
        this.residentShare = residentShare;
        this.carriesOver = carriesOver;
    }

    public List<Period> periods() {
        return periods;
    }

    public List<Agency> agencies() {
        return List.copyOf(agencies.values());
    }

    public Territory territoryOf(String agencyId) {
        Territory territory = territories.get(agencyId);
        if (territory == null) {
            throw new IllegalArgumentException("There is no agency (%s) in the draft.".formatted(agencyId));
        }
        return territory;
    }

    public List<Site> sites() {
        return sites;
    }

    public List<Circuit> circuits() {
        return circuits;
    }

    public List<Enterprise> enterprises() {
        return siteFactory.enterprises();
    }

    public Agency addAgency(Department department, Territory territory, String id, String name) {
        Location seat = Gazetteer.shandong().get(territory.code()).point();
        Agency agency = new Agency(
                id, name, department.kind(), territory.level(), territory.code(), null, null, null, seat, null);
        agencies.put(id, agency);
        territories.put(id, territory);
        return agency;
    }

    /** So many objects of a kind, some resident, the others in circuits of three or four. */
    public void addObjects(Agency lead, @Nullable Agency support, ObjectKind kind, int count) {
        int resident = residents(count);
        SiteFactory.Task task = new SiteFactory.Task(kind, lead.id(), support == null ? null : support.id());
        for (int i = 0; i < resident; i++) {
            Division town = dice.oneOf(towns(lead, kind));
            sites.add(siteFactory.create(task, town, Mode.RESIDENT, siteFactory.firstPeriods()));
        }
        int circuitCount = (count - resident + CIRCUIT - 1) / CIRCUIT;
        for (int i = 0; i < circuitCount; i++) {
            int size = (count - resident + i) / circuitCount;
            addCircuit(lead, task, size);
        }
    }

    /**
     * Their number by the share, and a few more where the others would not fill circuits of three or four. What is
     * lost or gained by rounding is made up for the next time, so that many small departments come to the share too.
     */
    private int residents(int count) {
        double wanted = count * residentShare + owedResidents;
        int roving = Math.min(count, count - (int) Math.round(wanted));
        int surplus = roving < 3 ? roving : roving == 5 ? 1 : 0;
        owedResidents = carriesOver ? wanted - (count - roving + surplus) : 0;
        return count - roving + surplus;
    }

    private void addCircuit(Agency lead, SiteFactory.Task task, int size) {
        List<Division> towns = neighbours(lead, task.kind());
        List<String> activePeriods = siteFactory.firstPeriods();
        List<String> siteIds = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Site site = siteFactory.create(task, towns.get(i % towns.size()), Mode.ROVING, activePeriods);
            sites.add(site);
            siteIds.add(site.id());
        }
        String id = "c-%03d".formatted(circuits.size() + 1);
        String title = "%s%s流动组".formatted(towns.get(0).name(), task.kind().noun());
        circuits.add(new Circuit(id, title, siteIds));
    }

    /** Some town of the territory with the towns nearest to it. */
    private List<Division> neighbours(Agency lead, ObjectKind kind) {
        List<Division> towns = towns(lead, kind);
        Location centre = dice.oneOf(towns).point();
        return towns.stream()
                .sorted(Comparator.comparingDouble(town -> town.point().kmTo(centre)))
                .limit(CIRCUIT)
                .toList();
    }

    private List<Division> towns(Agency agency, ObjectKind kind) {
        Division area = dice.oneOf(territoryOf(agency.id()).areas());
        List<Division> towns = Gazetteer.shandong().townsOf(area.code());
        return kind.isMaritime() ? Coast.shoreOf(towns) : towns;
    }
}
