-- Where a plan may fall short of its bound is kept with it; how far it is from the bound follows from both.
alter table plan_revision
    add column proof jsonb,
    drop column gap_percent;

alter table run
    add column proof jsonb,
    drop column gap_percent;

comment on column plan_revision.proof is 'How much each agency could at most gain; null where nothing is proven.';
comment on column run.proof is 'How much each agency could at most gain; null where nothing is proven.';
