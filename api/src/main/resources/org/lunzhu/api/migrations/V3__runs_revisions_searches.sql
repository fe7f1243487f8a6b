-- A plan is three things: what it is (plan), what it has been (plan_revision), and the search that makes it (run).
create table plan_revision (
    plan_id       uuid        not null references plan (id),
    number        integer     not null check (number > 0),
    kind          text        not null check (kind in ('SOLVE', 'ALTERNATIVE')),
    created_at    timestamptz not null,
    document      bytea       not null,
    score         text        not null,
    feasible      boolean     not null,
    complete      boolean     not null,
    bound         bigint,
    gap_percent   double precision,
    summary       jsonb       not null,
    primary key (plan_id, number)
);

comment on table plan_revision is 'What a plan was at some time, whole; never changed.';
comment on column plan_revision.document is 'A file of a saved plan; PostgreSQL compresses it.';

create table run (
    plan_id         uuid primary key references plan (id),
    attempt         integer     not null default 0 check (attempt >= 0),
    worker          text,
    event           bigint      not null default 1,
    status          text        not null check (status in ('QUEUED', 'SOLVING', 'SOLVED', 'STOPPED', 'FAILED')),
    seed            bigint      not null,
    seconds         integer     not null check (seconds > 0),
    step_limit      integer check (step_limit >= 0),
    start           bytea,
    stop_requested  boolean     not null default false,
    started_at      timestamptz,
    finished_at     timestamptz,
    document        bytea,
    score           text,
    feasible        boolean,
    complete        boolean,
    bound           bigint,
    gap_percent     double precision,
    summary         jsonb,
    failure         text,
    check ((document is null) = (score is null)),
    check ((status in ('SOLVED', 'STOPPED', 'FAILED')) = (finished_at is not null)),
    check (finished_at is null or document is null)
);

comment on table run is 'The search that makes a plan.';
comment on column run.attempt is 'Grows each time a worker takes it up; who writes with an older one is refused.';
comment on column run.event is 'Grows with every change; the number of an event.';
comment on column run.start is 'A file of a saved plan to begin with, such as pinned postings; null for none.';
comment on column run.document is 'The best plan so far, as a file of a saved plan; once it has ended, it is a revision.';

-- Plans that have ended have a revision; so have those that others are to stay close to.
insert into plan_revision
    select p.id, 1, case when p.idempotency_key like 'alternative/%' then 'ALTERNATIVE' else 'SOLVE' end,
           coalesce(p.finished_at, now()), p.document, p.score, p.feasible, p.complete, p.bound, p.gap_percent, p.summary
    from plan p
    where p.document is not null
      and (p.finished_at is not null or exists (select 1 from plan other where other.base_plan_id = p.id));

insert into run (plan_id, attempt, event, status, seed, seconds, step_limit, stop_requested, started_at, finished_at,
                 document, score, feasible, complete, bound, gap_percent, summary, failure)
    select p.id, 0, p.revision, p.status, p.seed, p.seconds, p.step_limit, p.stop_requested, p.started_at, p.finished_at,
           c.document, c.score, c.feasible, c.complete, c.bound, c.gap_percent, c.summary, p.failure
    from plan p
    left join plan c on c.id = p.id and c.finished_at is null;

drop trigger plan_changes on plan;
drop function plan_changes;

alter table plan
    add column head          integer,
    add column base_revision integer;

comment on column plan.head is 'Its newest revision; null before the first.';
comment on column plan.base_revision is 'The revision of the base plan that it stays close to.';

update plan set head = 1 where exists (select 1 from plan_revision r where r.plan_id = plan.id);
update plan set base_revision = 1
    where exists (select 1 from plan_revision r where r.plan_id = plan.base_plan_id);
-- Keys belong to clients; those of the service itself are no longer needed.
update plan set idempotency_key = null where idempotency_key like 'alternative/%' and request_sha256 = '';

alter table plan
    drop constraint plan_base_plan_id_fkey,
    add foreign key (base_plan_id, base_revision) references plan_revision (plan_id, number),
    add foreign key (id, head) references plan_revision (plan_id, number);

alter table plan
    drop column status,
    drop column seed,
    drop column seconds,
    drop column step_limit,
    drop column stop_requested,
    drop column revision,
    drop column started_at,
    drop column finished_at,
    drop column document,
    drop column score,
    drop column feasible,
    drop column complete,
    drop column bound,
    drop column gap_percent,
    drop column summary,
    drop column failure;

-- Every change of a run counts up its event and tells whoever listens, once it is committed.
create function run_changes() returns trigger language plpgsql as $$
begin
    new.event := old.event + 1;
    perform pg_notify('plan_changed', new.plan_id::text);
    return new;
end
$$;

create trigger run_changes before update on run for each row execute function run_changes();

create table search (
    id              uuid primary key,
    kind            text        not null check (kind in ('ALTERNATIVES', 'SENSITIVITY', 'REPAIRS')),
    dataset_id      uuid        not null references dataset (id),
    plan_id         uuid,
    plan_revision   integer,
    seconds         integer     not null check (seconds > 0),
    step_limit      integer check (step_limit >= 0),
    seed            bigint,
    plans           integer check (plans > 0),
    within          text,
    attempt         integer     not null default 0 check (attempt >= 0),
    worker          text,
    status          text        not null check (status in ('QUEUED', 'SEARCHING', 'DONE', 'STOPPED', 'FAILED')),
    stop_requested  boolean     not null default false,
    created_at      timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    tried           integer     not null default 0,
    result          jsonb,
    result_zh       jsonb,
    failure         text,
    idempotency_key text unique,
    request_sha256  text        not null,
    foreign key (plan_id, plan_revision) references plan_revision (plan_id, number),
    check ((plan_id is null) = (kind = 'REPAIRS')),
    check ((status in ('DONE', 'STOPPED', 'FAILED')) = (finished_at is not null))
);

comment on column search.tried is 'How many of the wanted alternatives it has looked for.';
comment on column search.result is 'What it found, as the contract has it.';
comment on column search.result_zh is 'The same with its sentences in Chinese; null where it has none.';

create index search_by_dataset on search (dataset_id, created_at desc);
create index search_by_plan on search (plan_id, created_at desc);

create table search_plan (
    id        uuid primary key,
    search_id uuid  not null references search (id),
    document  bytea not null,
    kept_as   uuid references plan (id)
);

comment on table search_plan is 'Plans that searches have found.';
comment on column search_plan.kept_as is 'The plan it was stored as; null before.';

create index search_plan_by_search on search_plan (search_id);

create table search_repair (
    search_id uuid    not null references search (id),
    item      integer not null check (item >= 0),
    repair    integer not null check (repair >= 0),
    document  jsonb   not null,
    primary key (search_id, item, repair)
);

comment on table search_repair is 'The repairs that searches have found, ready to be applied.';

alter table dataset
    add column origin_dataset_id uuid references dataset (id),
    add column origin_search_id  uuid references search (id);

comment on column dataset.origin_dataset_id is 'The dataset it was made from by repairs; null for one that was taken in.';

-- The queue of searches, beside that of plans, so that none waits for a long solve.
create table search_tasks (like scheduled_tasks including all);
