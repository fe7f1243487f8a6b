package org.lunzhu.solver.model.plan;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Period;

/**
 * The supervisors of one post in one period (驻点组); who they are stands in its seats.
 *
 * @param directory the dataset both belong to
 * @param post the post
 * @param periodIndex index of the period, from 0
 * @param staffed whether the post is staffed in that period
 */
public record Team(Directory directory, Post post, int periodIndex, boolean staffed) {

    public Period period() {
        return directory.periods().get(periodIndex);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Team team && periodIndex == team.periodIndex && post.equals(team.post);
    }

    @Override
    public int hashCode() {
        return 31 * post.hashCode() + periodIndex;
    }

    public TeamId id() {
        return new TeamId(post.id(), period().id());
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
