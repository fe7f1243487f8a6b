package org.lunzhu.solver.model;

/**
 * A posting before the first period of the dataset.
 *
 * @param supervisorId who was posted
 * @param siteId where
 * @param periodsAgo when: 1 is the period right before the first one
 */
public record HistoryEntry(String supervisorId, String siteId, int periodsAgo) {}
