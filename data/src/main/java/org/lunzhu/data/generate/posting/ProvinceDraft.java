package org.lunzhu.data.generate.posting;

import java.util.ArrayList;
import java.util.List;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.Shares;
import org.lunzhu.data.generate.place.Division;
import org.lunzhu.data.generate.place.Gazetteer;
import org.lunzhu.data.generate.place.Territory;
import org.lunzhu.data.generate.posting.draft.PostingDraft;
import org.lunzhu.data.generate.posting.kind.Department;
import org.lunzhu.data.generate.posting.kind.ObjectKind;
import org.lunzhu.solver.model.Agency;

/**
 * City and county departments of the whole province, each with objects of one kind and its own people, so that no
 * rule connects one department with another.
 */
final class ProvinceDraft {

    private static final int SITES_PER_AGENCY = 12;

    private final PostingDraft draft;
    private final Dice dice;
    private int agencies;

    ProvinceDraft(PostingDraft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
    }

    /** So many sites, spread evenly over territories; fewer territories where there are few sites. */
    void add(int sites) {
        List<Territory> territories = dice.shuffled(territories());
        int used = Math.max(1, Math.min(territories.size(), sites / SITES_PER_AGENCY));
        List<Integer> counts = Shares.even(sites, used);
        for (int i = 0; i < used; i++) {
            add(territories.get(i), counts.get(i));
        }
    }

    private static List<Territory> territories() {
        List<Territory> territories = new ArrayList<>();
        for (Division city : Gazetteer.shandong().cities()) {
            territories.add(Territory.ofCity(city));
            Gazetteer.shandong().childrenOf(city.code()).forEach(c -> territories.add(Territory.ofCounty(c)));
        }
        return territories;
    }

    /** The emergency department first, then some of the other systems. */
    private void add(Territory territory, int sites) {
        List<Department> systems = Department.in(territory.code()).stream()
                .filter(department -> department != Department.MARITIME)
                .toList();
        int count = Math.max(1, Math.min(systems.size(), sites / SITES_PER_AGENCY));
        List<Department> departments = new ArrayList<>(List.of(systems.get(0)));
        departments.addAll(dice.shuffled(systems.subList(1, systems.size())).subList(0, count - 1));
        List<Integer> counts = Shares.even(sites, count);
        for (int i = 0; i < count; i++) {
            add(territory, departments.get(i), counts.get(i));
        }
    }

    private void add(Territory territory, Department department, int sites) {
        String id = "a-%s-%s".formatted(territory.code(), department.id());
        String name = territory.name() + department.title();
        Agency agency = draft.addAgency(department, territory, id, name);
        List<ObjectKind> kinds = department.objects();
        draft.addObjects(agency, null, kinds.get(agencies++ % kinds.size()), sites);
    }
}
