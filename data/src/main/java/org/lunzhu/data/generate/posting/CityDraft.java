package org.lunzhu.data.generate.posting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.generate.draw.Shares;
import org.lunzhu.data.generate.place.Territory;
import org.lunzhu.data.generate.posting.draft.PostingDraft;
import org.lunzhu.data.generate.posting.kind.Department;
import org.lunzhu.data.generate.posting.kind.ObjectKind;
import org.lunzhu.solver.model.Agency;

/** The departments of one territory with their objects. */
final class CityDraft {

    private final PostingDraft draft;
    private final Territory territory;
    private final Map<Department, Agency> agencies = new EnumMap<>(Department.class);

    private CityDraft(PostingDraft draft, Territory territory) {
        this.draft = draft;
        this.territory = territory;
    }

    /** Adds departments with so many objects altogether, every kind about as often; as many kinds as that allows. */
    static void add(PostingDraft draft, Territory territory, String idPrefix, List<Department> departments, int sites) {
        CityDraft city = new CityDraft(draft, territory);
        for (Department department : departments) {
            String id = "%s-%s".formatted(idPrefix, department.id());
            String name = department.nameIn(territory.name());
            city.agencies.put(department, draft.addAgency(department, territory, id, name));
        }
        city.addObjects(departments, sites);
    }

    private void addObjects(List<Department> departments, int sites) {
        List<Task> tasks = tasks(departments);
        int kinds = Math.max(1, Math.min(tasks.size(), sites / 4));
        List<Integer> counts = Shares.even(sites, kinds);
        for (int i = 0; i < kinds; i++) {
            Task task = tasks.get(i);
            draft.addObjects(task.lead(), task.support(), task.kind(), counts.get(i));
        }
    }

    private record Task(Agency lead, @Nullable Agency support, ObjectKind kind) {}

    /** First one kind of each department, then the second kinds, and so on. */
    private List<Task> tasks(List<Department> departments) {
        List<Task> tasks = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (Department department : departments) {
                if (round < department.objects().size()) {
                    tasks.add(task(department, department.objects().get(round)));
                }
            }
        }
        return tasks;
    }

    private Task task(Department department, ObjectKind kind) {
        Agency lead = agencies.get(department);
        if (lead == null) {
            throw new IllegalStateException("%s has no %s.".formatted(territory.name(), department.title()));
        }
        Agency support = Department.findSupporter(kind).map(agencies::get).orElse(null);
        return new Task(lead, support, kind);
    }
}
