-- What texts seem to say, until people have decided. A proposal is no claim: nothing of these tables shows in records, lists, search or exports.
--
-- The log commits to a batch (everything that one reading of one source proposed, in one entry) and to every decision on a proposal. A proposal
-- carries the label of its source and goes with it.

-- Sources to be read and sources that were read, by the version of what reads. Work, not content: the log does not commit to it.
create table reading_task (
    source_id   uuid        not null references source on delete cascade,
    version     text        not null,
    label       int         not null references label,
    state       text        not null check (state in ('WAITING', 'DONE', 'FAILED')),
    by_id       uuid        not null references account,
    asked_at    timestamptz not null,
    -- Who reads it just now, and until when that is believed without another sign of life.
    taken_by    uuid,
    taken_until timestamptz,
    takes       smallint    not null default 0,
    trouble     text,
    primary key (source_id, version)
);
create index reading_task_waiting on reading_task (asked_at) where state = 'WAITING';

create table proposal_batch (
    id        uuid primary key,
    source_id uuid        not null references source on delete cascade,
    label     int         not null references label,
    version   text        not null,
    notices   text[]      not null,
    by_id     uuid        not null references account,
    at        timestamptz not null,
    salt      bytea       not null,
    unique (source_id, version)
);

create table proposal (
    id          uuid primary key,
    batch_id    uuid             not null references proposal_batch on delete cascade,
    ordinal     int              not null,
    source_id   uuid             not null references source on delete cascade,
    label       int              not null references label,
    start_at    int              not null,
    end_at      int              not null,
    page        int              not null,
    quote       text             not null,
    prefix      text             not null,
    suffix      text             not null,
    subject     text             not null,
    schema      text             not null,
    property    text             not null,
    value       text             not null,
    time        text,
    other_times text[]           not null,
    modality    text             not null,
    asserter    text             not null,
    parts       text[]           not null,
    annotators  text[]           not null,
    confidence  double precision not null,
    why         text             not null,
    unique (batch_id, ordinal)
);
create index proposal_source on proposal (source_id);

-- Decisions on proposals; appended, never written over. One step (a key that was pressed) may decide many; undoing is a step too.
create table proposal_decision (
    id          uuid primary key,
    proposal_id uuid        not null references proposal on delete cascade,
    source_id   uuid        not null references source on delete cascade,
    label       int         not null references label,
    version     int         not null,
    step        uuid        not null,
    was_step    uuid,
    undoes      uuid,
    outcome     text        not null check (outcome in ('OPEN', 'ACCEPTED', 'REJECTED')),
    claim_id    uuid references claim,
    by_id       uuid        not null references account,
    at          timestamptz not null,
    salt        bytea       not null,
    unique (proposal_id, version),
    unique (step, proposal_id)
);
create index proposal_decision_source on proposal_decision (source_id, at);
create index proposal_decision_undoes on proposal_decision (undoes) where undoes is not null;
create index proposal_decision_claim on proposal_decision (claim_id) where claim_id is not null;

-- Where each proposal stands and its place in the order of the text: computed, and computed again at any time.
create table proposal_head (
    proposal_id uuid primary key references proposal on delete cascade,
    source_id   uuid not null references source on delete cascade,
    label       int  not null references label,
    place       int  not null,
    state       text not null check (state in ('OPEN', 'ACCEPTED', 'REJECTED')),
    version     int  not null,
    step        uuid,
    claim_id    uuid,
    by_id       uuid,
    at          timestamptz
);
create index proposal_head_place on proposal_head (source_id, place);
create index proposal_head_open on proposal_head (source_id, place) where state = 'OPEN';

do $$
declare t text;
begin
    foreach t in array array['reading_task', 'proposal_batch', 'proposal', 'proposal_decision', 'proposal_head']
    loop
        execute format('alter table %I enable row level security', t);
        execute format('grant select, insert on %I to answerable_app', t);
        execute format('create policy by_label on %I using (label = any ((select visible_labels())::int[])) '
                       'with check (label = any ((select visible_labels())::int[]) and (select viewer_writes()))', t);
    end loop;
end $$;

grant update on reading_task, proposal_head to answerable_app;
