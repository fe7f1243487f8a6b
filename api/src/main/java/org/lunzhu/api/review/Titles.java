package org.lunzhu.api.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.RefDto;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;

/** What people call the things of a dataset: names and titles only, nothing else of a person. */
public final class Titles {

    private final Directory directory;
    private final Map<String, Post> posts;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> periods;

    Titles(Directory directory, List<Post> posts) {
        this.directory = directory;
        this.posts = posts.stream().collect(Collectors.toMap(Post::id, Function.identity()));
        directory.dataset().sites().forEach(site -> places.put(site.id(), site.name()));
        posts.forEach(post -> places.put(post.id(), post.title()));
        periods = directory.periods().stream().collect(Collectors.toMap(Period::id, Period::label));
    }

    Post getPost(String id) {
        Post post = posts.get(id);
        if (post == null) {
            throw new IllegalArgumentException("There is no post (%s).".formatted(id));
        }
        return post;
    }

    RefDto post(String id) {
        return new RefDto(id, places.getOrDefault(id, id));
    }

    RefDto period(String id) {
        return new RefDto(id, periods.getOrDefault(id, id));
    }

    public RefDto supervisor(String id) {
        return of(directory.getSupervisor(id));
    }

    @Nullable
    RefDto supervisorOrNull(@Nullable String id) {
        return id == null ? null : supervisor(id);
    }

    RefDto agency(String id) {
        return of(directory.getAgency(id));
    }

    static RefDto of(Supervisor supervisor) {
        return new RefDto(supervisor.id(), supervisor.name());
    }

    static RefDto of(Agency agency) {
        return new RefDto(agency.id(), agency.name());
    }

    static RefDto of(Site site) {
        return new RefDto(site.id(), site.name());
    }
}
