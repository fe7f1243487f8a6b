-- A dataset is what it is (dataset) and what it has been (dataset_revision).
create table dataset_revision (
    dataset_id uuid        not null references dataset (id),
    number     integer     not null check (number > 0),
    origin     text        not null check (origin in ('CREATED', 'IMPORT', 'EDIT', 'REPAIR', 'REVERT')),
    author     text,
    created_at timestamptz not null,
    sha256     text        not null,
    facts      jsonb       not null,
    document   bytea       not null,
    primary key (dataset_id, number)
);

comment on table dataset_revision is 'What a dataset was at some time, whole; never changed.';
comment on column dataset_revision.author is 'Who made it; null where nobody has a name.';
comment on column dataset_revision.facts is 'What lists show of it.';
comment on column dataset_revision.document is 'The text as it was received or written; PostgreSQL compresses it.';

insert into dataset_revision (dataset_id, number, origin, created_at, sha256, facts, document)
    select id, 1, case when origin_search_id is null then 'CREATED' else 'REPAIR' end, created_at, sha256,
           facts || '{"errors": 0}', body
    from dataset;

alter table dataset add column head integer not null default 1;
alter table dataset alter column head drop default;
comment on column dataset.head is 'Its newest revision.';
comment on column dataset.title is 'That of the newest revision, as is the name.';

alter table plan add column dataset_revision integer not null default 1;
alter table plan alter column dataset_revision drop default;
comment on column plan.dataset_revision is 'The revision of the dataset that it is made for.';

alter table search add column dataset_revision integer not null default 1;
alter table search alter column dataset_revision drop default;
comment on column search.dataset_revision is 'The revision of the dataset that it searches.';

alter table dataset
    drop column sha256,
    drop column facts,
    drop column body,
    add foreign key (id, head) references dataset_revision (dataset_id, number) deferrable initially deferred;
alter table plan add foreign key (dataset_id, dataset_revision) references dataset_revision (dataset_id, number);
alter table search add foreign key (dataset_id, dataset_revision) references dataset_revision (dataset_id, number);
