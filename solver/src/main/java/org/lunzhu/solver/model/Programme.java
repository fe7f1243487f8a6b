package org.lunzhu.solver.model;

/** The kind of supervision a dataset describes. */
public enum Programme {
    /** 驻点监管: officials posted to sites for a period (W21, C21). */
    POSTING,
    /** 企业互派驻点: enterprises supervise one another with whole teams (T22). */
    MUTUAL,
    /** 包保督导: every official is bound to enterprises, every enterprise to an official (L20). */
    CONTRACT
}
