package org.lunzhu.solver.model.plan;

/** The role of a seat in its team. */
public enum Role {
    /** 牵头: seat 0, from the lead agency. */
    LEAD,
    /** 配合: seat 1 where the site has support agencies. */
    SUPPORT,
    /** 成员: from the lead or a support agency. */
    MEMBER,
    /** 专家: an addition to the team, from any agency. */
    EXPERT
}
