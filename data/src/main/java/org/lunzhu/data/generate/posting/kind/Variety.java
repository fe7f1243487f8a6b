package org.lunzhu.data.generate.posting.kind;

/**
 * How often what is out of the ordinary happens, as probabilities.
 *
 * @param laterBatch an object joins after the first period
 * @param coverage the province already posts people to a resident object
 * @param experts a resident object of major risk has an expert
 * @param history the people of a post are known who were there before
 * @param trained a person was trained before the first period
 */
public record Variety(double laterBatch, double coverage, double experts, double history, double trained) {

    public static final Variety RICH = new Variety(0.1, 0.2, 0.5, 0.35, 0.85);
    public static final Variety PLAIN = new Variety(0, 0, 0, 0.25, 1);
}
