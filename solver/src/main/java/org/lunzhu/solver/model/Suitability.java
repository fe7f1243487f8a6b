package org.lunzhu.solver.model;

/**
 * How well a supervisor suits a site, as somebody has said (适配意愿, C21 三(六)).
 *
 * @param supervisorId who
 * @param siteId where
 * @param score −100 to 100, more is better; kilometres of benefit
 */
public record Suitability(String supervisorId, String siteId, int score) {}
