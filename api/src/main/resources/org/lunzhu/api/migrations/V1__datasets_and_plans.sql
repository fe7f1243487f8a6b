create table dataset (
    id         uuid primary key,
    name       text        not null,
    title      text        not null,
    sha256     text        not null,
    facts      jsonb       not null,
    body       bytea       not null,
    created_at timestamptz not null
);

comment on column dataset.body is 'The text as it was received.';
comment on column dataset.facts is 'What lists show of it.';

create index dataset_by_time on dataset (created_at desc, id);

create table plan (
    id              uuid primary key,
    dataset_id      uuid        not null references dataset (id),
    base_plan_id    uuid references plan (id),
    name            text        not null,
    status          text        not null check (status in ('QUEUED', 'SOLVING', 'SOLVED', 'STOPPED', 'FAILED')),
    seed            bigint      not null,
    seconds         integer     not null check (seconds > 0),
    step_limit      integer check (step_limit >= 0),
    stop_requested  boolean     not null default false,
    revision        bigint      not null default 1,
    created_at      timestamptz not null,
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
    idempotency_key text unique,
    request_sha256  text        not null,
    check ((document is null) = (score is null)),
    check ((status in ('SOLVED', 'STOPPED', 'FAILED')) = (finished_at is not null))
);

comment on column plan.document is 'The best plan so far, as a file of a saved plan.';
comment on column plan.revision is 'Grows with every change; the number of an event.';

create index plan_by_time on plan (created_at desc, id);
create index plan_by_dataset on plan (dataset_id);

-- Every change counts up the revision and tells whoever listens, once it is committed.
create function plan_changes() returns trigger language plpgsql as $$
begin
    new.revision := old.revision + 1;
    perform pg_notify('plan_changed', new.id::text);
    return new;
end
$$;

create trigger plan_changes before update on plan for each row execute function plan_changes();
