package org.lunzhu.api.cli;

import java.util.List;
import org.lunzhu.solver.shortage.Shortage;

/**
 * Seats of one period that cannot all be filled, whoever is sent.
 *
 * @param period the period
 * @param seats how many seats ask for the same people
 * @param people how many of these the people who may take them can fill
 * @param missing how many of these must stay empty
 * @param posts the posts of the seats
 * @param agencies the agencies whose people they ask for; empty for any agency
 * @param message the proof in words
 */
record ShortageJson(
        Ref period, int seats, int people, int missing, List<Ref> posts, List<Ref> agencies, String message) {

    static List<ShortageJson> of(List<Shortage> shortages, Texts texts) {
        return shortages.stream().map(shortage -> of(shortage, texts)).toList();
    }

    private static ShortageJson of(Shortage shortage, Texts texts) {
        return new ShortageJson(
                new Ref(shortage.period().id(), shortage.period().label()),
                shortage.seats(),
                shortage.fillable(),
                shortage.missing(),
                shortage.posts().stream()
                        .map(post -> new Ref(post.id(), post.title()))
                        .toList(),
                shortage.agencies().stream()
                        .map(agency -> new Ref(agency.id(), agency.name()))
                        .toList(),
                shortage.message(texts.locale()));
    }
}
