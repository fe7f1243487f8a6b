package org.lunzhu.api.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.RefDto;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;

/** What people call the things of a dataset: names and titles only, nothing else of a person. */
public final class Titles {

    private final Directory directory;
    private final Map<String, Post> posts;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> periods;

    /** The titles of a dataset and of posts of plans of it, the same post maybe several times. */
    public Titles(Directory directory, Collection<Post> posts) {
        this.directory = directory;
        this.posts = posts.stream().collect(Collectors.toMap(Post::id, Function.identity(), (one, same) -> one));
        directory.dataset().sites().forEach(site -> places.put(site.id(), site.name()));
        posts.forEach(post -> places.put(post.id(), post.title()));
        periods = directory.periods().stream().collect(Collectors.toMap(Period::id, Period::label));
    }

    /** The titles of a dataset and of the posts that have seats in plans of it, one at least. */
    public static Titles of(Plan... plans) {
        return new Titles(
                plans[0].getDirectory(),
                Stream.of(plans)
                        .flatMap(plan -> plan.getSeats().stream())
                        .map(Seat::getPost)
                        .collect(Collectors.toSet()));
    }

    /** The post with that id, which the titles were made with. */
    public Post getPost(String id) {
        Post post = posts.get(id);
        if (post == null) {
            throw new IllegalArgumentException("There is no post (%s).".formatted(id));
        }
        return post;
    }

    /** A post, or a site of one; an id that is not known stands for itself. */
    public RefDto post(String id) {
        return new RefDto(id, places.getOrDefault(id, id));
    }

    public RefDto period(String id) {
        return new RefDto(id, periods.getOrDefault(id, id));
    }

    public RefDto supervisor(String id) {
        return of(directory.getSupervisor(id));
    }

    /** Null for nobody. */
    public @Nullable RefDto supervisorOrNull(@Nullable String id) {
        return id == null ? null : supervisor(id);
    }

    public RefDto agency(String id) {
        return of(directory.getAgency(id));
    }

    public static RefDto of(Supervisor supervisor) {
        return new RefDto(supervisor.id(), supervisor.name());
    }

    public static RefDto of(Agency agency) {
        return new RefDto(agency.id(), agency.name());
    }

    public static RefDto of(Site site) {
        return new RefDto(site.id(), site.name());
    }
}
