package org.lunzhu.solver.prepare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;

/**
 * The posts of a dataset.
 *
 * @param all resident sites and circuits, in the order of the dataset, formed circuits last
 * @param formed the circuits the program formed, of those
 */
public record Posts(List<Post> all, List<Circuit> formed) {

    public Posts {
        all = List.copyOf(all);
        formed = List.copyOf(formed);
    }

    /** The posts of a dataset without errors; circuits that are not given are formed. */
    public static Posts of(Directory directory) {
        return of(directory, null);
    }

    /** The same with circuits that were formed before; null forms them anew. */
    public static Posts of(Directory directory, @Nullable List<Circuit> formedBefore) {
        Dataset dataset = directory.dataset();
        List<Circuit> known = new ArrayList<>(dataset.circuits());
        List<Circuit> kept = formedBefore == null || !dataset.circuits().isEmpty() ? List.of() : formedBefore;
        known.addAll(kept);
        List<Circuit> formed = new ArrayList<>(kept);
        formed.addAll(CircuitFormation.form(dataset, known));
        return new Posts(toPosts(directory, formed), formed);
    }

    private static List<Post> toPosts(Directory directory, List<Circuit> formed) {
        Dataset dataset = directory.dataset();
        int minTeam = directory.parameters().minTeam();
        List<Post> posts = new ArrayList<>();
        dataset.sites().stream().filter(s -> s.mode() == Mode.RESIDENT).forEach(s -> posts.add(Post.of(s, minTeam)));
        dataset.circuits().forEach(c -> posts.add(Post.of(c, sitesOf(c, directory), minTeam)));
        formed.forEach(c -> posts.add(Post.of(c, sitesOf(c, directory), minTeam)));
        return posts;
    }

    private static List<Site> sitesOf(Circuit circuit, Directory directory) {
        return circuit.siteIds().stream().map(directory::getSite).toList();
    }
}
