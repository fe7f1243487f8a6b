package org.lunzhu.solver.model;

/** How a site is supervised. */
public enum Mode {
    /** 蹲守驻点: the site is a post of its own. */
    RESIDENT,
    /** 流动驻点: the site shares a team with the other sites of its circuit. */
    ROVING
}
