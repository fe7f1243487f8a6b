create table dataset_alias (
    dataset_id uuid        not null references dataset (id),
    text       text        not null,
    agency_id  text        not null,
    created_at timestamptz not null,
    primary key (dataset_id, text)
);

comment on table dataset_alias is 'Other names of agencies, as somebody confirmed them.';

create table dataset_import (
    id               uuid primary key,
    dataset_id       uuid        not null references dataset (id),
    dataset_revision integer     not null,
    version          integer     not null default 1,
    status           text        not null check (status in ('OPEN', 'APPLIED', 'DISCARDED')),
    created_at       timestamptz not null,
    read_at          timestamptz not null,
    finished_at      timestamptz,
    facts            jsonb       not null,
    decisions        jsonb       not null,
    revision         integer,
    idempotency_key  text unique,
    request_sha256   text        not null,
    foreign key (dataset_id, dataset_revision) references dataset_revision (dataset_id, number),
    foreign key (dataset_id, revision) references dataset_revision (dataset_id, number),
    check ((status = 'OPEN') = (finished_at is null)),
    check ((status = 'APPLIED') = (revision is not null))
);

comment on table dataset_import is 'Workbooks on their way into a dataset.';
comment on column dataset_import.dataset_revision is 'The revision that they were read against.';
comment on column dataset_import.version is 'Grows with every reading; who writes after an older one is refused.';
comment on column dataset_import.facts is 'What lists show of it: numbers and names of files, nothing that was read.';
comment on column dataset_import.revision is 'The revision that it became.';

create index dataset_import_by_dataset on dataset_import (dataset_id, created_at desc);

create table dataset_import_file (
    import_id uuid    not null references dataset_import (id),
    number    integer not null check (number >= 0),
    name      text    not null,
    content   bytea   not null,
    primary key (import_id, number)
);

comment on table dataset_import_file is
    'The files of open imports, as they were sent; gone when an import is applied or discarded.';
