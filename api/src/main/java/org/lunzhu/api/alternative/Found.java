package org.lunzhu.api.alternative;

import java.util.UUID;
import org.lunzhu.solver.model.plan.SavedPlan;

/** A plan that a search found. */
record Found(UUID id, SavedPlan postings, Finding.Origin origin) {}
