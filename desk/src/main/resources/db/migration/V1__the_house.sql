-- Everything the desk keeps. Two roles: the owner of these tables (migrations, backup, verification, erasure) and answerable_app, which
-- sees a row only as far as the viewer set for the transaction may see it. A forgotten check shows nothing, rather than everything.
--
-- Rows that hold content carry a label (which case, how confidential) and a salt (for their commitment in the log). Policies compare the
-- label with = alone: other operators lose their index under row-level security.

-- Who -----------------------------------------------------------------------------------------------------------------------------------

create table account (
    id         uuid primary key,
    name       text        not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
    full_name  text        not null,
    role       text        not null check (role in ('reader', 'officer', 'editor', 'owner')),
    created_at timestamptz not null,
    closed_at  timestamptz
);

create table credential (
    account_id    uuid primary key references account,
    password_hash text        not null,
    set_at        timestamptz not null
);

create table case_file (
    id            uuid primary key,
    name          text        not null unique,
    demonstration boolean     not null default false,
    created_at    timestamptz not null
);

create table member (
    case_id    uuid     not null references case_file,
    account_id uuid     not null references account,
    clearance  smallint not null check (clearance between 0 and 3),
    primary key (case_id, account_id)
);

create table label (
    id      int primary key generated always as identity,
    case_id uuid     not null references case_file,
    level   smallint not null check (level between 0 and 3),
    unique (case_id, level)
);

-- What is held --------------------------------------------------------------------------------------------------------------------------

create table source (
    id                 uuid primary key,
    case_id            uuid        not null references case_file,
    label              int         not null references label,
    sha256             text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size               bigint      not null,
    media_type         text        not null,
    file_name          text        not null,
    title              text        not null,
    published          text,
    reliability        char(1)     not null check (reliability between 'A' and 'F'),
    derives_from       uuid references source,
    restated_from      text,
    capture_address    text,
    capture_collector  text,
    captured_at        timestamptz,
    capture_machine    text,
    capture_identity   text,
    capture_method     text,
    capture_context    text,
    received_at        timestamptz not null,
    received_by        uuid        not null references account,
    salt               bytea       not null,
    -- The same bytes at another level are another source: whoever may not see the first learns nothing from storing the second.
    unique (label, sha256)
);
create index source_bytes on source (sha256);
create index source_received on source (label, received_at desc, id);

create table source_text (
    source_id   uuid primary key references source on delete cascade,
    label       int    not null references label,
    text        text   not null,
    page_starts int[]  not null,
    language    text,
    reader      text   not null,
    notices     text[] not null,
    salt        bytea  not null
);

create table custody (
    id        uuid primary key,
    source_id uuid        not null references source on delete cascade,
    label     int         not null references label,
    at        timestamptz not null,
    by_id     uuid        not null references account,
    event     text        not null,
    detail    text        not null,
    salt      bytea       not null
);
create index custody_source on custody (source_id, at);

create table entity (
    id         uuid primary key,
    case_id    uuid        not null references case_file,
    schema     text        not null,
    created_at timestamptz not null
);
create index entity_schema on entity (schema, id);

create table claim (
    id             uuid primary key,
    case_id        uuid        not null references case_file,
    label          int         not null references label,
    subject        uuid        not null references entity,
    schema         text        not null,
    named          text        not null check (length(named) <= 300),
    property       text        not null,
    value_kind     text        not null check (value_kind in ('words', 'date', 'quantity', 'entity')),
    value_text     text        not null check (value_entity is null or length(value_text) <= 300),
    value_entity   uuid references entity,
    value_edtf     text,
    value_earliest date,
    value_latest   date,
    value_lowest   numeric,
    value_highest  numeric,
    value_unit     text,
    time           text,
    time_earliest  date,
    time_latest    date,
    asserter       text        not null,
    modality       text        not null,
    corrects       uuid references claim on delete set null,
    method         text        not null,
    made_by        uuid        not null references account,
    made_at        timestamptz not null,
    salt           bytea       not null
);
create index claim_subject on claim (subject);
create index claim_named on claim (named);
create index claim_value_entity on claim (value_entity) where value_entity is not null;
create index claim_value_named on claim (value_text) where value_entity is not null;
create index claim_corrects on claim (corrects) where corrects is not null;

create table passage (
    claim_id  uuid     not null references claim on delete cascade,
    ordinal   smallint not null,
    label     int      not null references label,
    source_id uuid     not null references source,
    kind      text     not null check (kind in ('text', 'region', 'time', 'cell', 'xpath', 'pointer')),
    start_at  int,
    end_at    int,
    page      int,
    quote     text,
    prefix    text,
    suffix    text,
    selector  text,
    primary key (claim_id, ordinal)
);
create index passage_source on passage (source_id, start_at);

create table decision (
    id           uuid primary key,
    claim_id     uuid        not null references claim on delete cascade,
    label        int         not null references label,
    kind         text        not null check (kind in ('reading', 'assessment')),
    outcome      text        not null,
    corrected_by uuid references claim on delete set null,
    standard     text,
    credibility  smallint check (credibility between 1 and 6),
    by_id        uuid        not null references account,
    at           timestamptz not null,
    reason       text,
    salt         bytea       not null
);
create index decision_claim on decision (claim_id, at, id);
create index decision_corrected_by on decision (corrected_by) where corrected_by is not null;

-- Where each claim stands: computed from its decisions, and computed again from them at any time.
create table claim_head (
    claim_id     uuid primary key references claim on delete cascade,
    label        int  not null references label,
    reading      text not null,
    corrected_by uuid,
    assessment   text not null,
    standard     text,
    credibility  smallint
);
create index claim_head_open on claim_head (claim_id, label) where reading = 'OPEN';

create table identity_decision (
    id        uuid primary key,
    left_id   uuid        not null references entity,
    right_id  uuid        not null references entity,
    judgement text        not null check (judgement in ('SAME', 'DIFFERENT', 'UNSURE')),
    by_id     uuid        not null references account,
    at        timestamptz not null,
    reason    text,
    salt      bytea       not null,
    check (left_id <> right_id)
);
create index identity_left on identity_decision (left_id);
create index identity_right on identity_decision (right_id);

create table consent (
    id        uuid primary key,
    person    uuid        not null references entity,
    label     int         not null references label,
    purpose   text        not null,
    audience  text        not null,
    form      text        not null,
    given_by  text        not null,
    given     date        not null,
    review    date,
    withdrawn date,
    by_id     uuid        not null references account,
    at        timestamptz not null,
    salt      bytea       not null
);
create index consent_person on consent (person);

-- The log: identifiers and salted commitments, never content ------------------------------------------------------------------------------

create table log_entry (
    sequence bigint primary key,
    at       timestamptz not null,
    actor    uuid        not null,
    action   text        not null,
    previous bytea       not null,
    hash     bytea       not null
);

create table log_item (
    sequence   bigint not null references log_entry,
    ordinal    int    not null,
    kind       text   not null,
    object     uuid   not null,
    commitment bytea  not null,
    primary key (sequence, ordinal)
);
create index log_item_object on log_item (object);

create table log_head (
    single   boolean primary key default true check (single),
    sequence bigint not null,
    hash     bytea  not null
);
insert into log_head (sequence, hash) values (0, '\x0000000000000000000000000000000000000000000000000000000000000000');

-- Which desk this is: printed on checkpoints.
create table desk (
    single     boolean primary key default true check (single),
    id         uuid        not null default gen_random_uuid(),
    created_at timestamptz not null default now()
);
insert into desk default values;

-- Who sees what -------------------------------------------------------------------------------------------------------------------------

create function viewer() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.viewer', true), '')::uuid;

-- The desk itself, for what it must see whole: signing in, and following the claims into the search index.
create function viewer_is_system() returns boolean language sql stable parallel safe
    return viewer() = '00000000-0000-0000-0000-000000000000';

create function viewer_owns() returns boolean language sql stable security definer set search_path = public, pg_temp
    as $$ select exists (select from account where id = viewer() and role = 'owner' and closed_at is null) or viewer_is_system() $$;

-- Readers read; everybody else may also write what their labels include.
create function viewer_writes() returns boolean language sql stable security definer set search_path = public, pg_temp
    as $$ select exists (select from account where id = viewer() and role <> 'reader' and closed_at is null) $$;

create function visible_cases() returns uuid[] language sql stable security definer set search_path = public, pg_temp
    as $$ select coalesce(array_agg(c.id), '{}') from case_file c
          where viewer_is_system()
             or exists (select from member m join account a on a.id = m.account_id
                        where m.case_id = c.id and a.id = viewer() and a.closed_at is null) $$;

create function visible_labels() returns int[] language sql stable security definer set search_path = public, pg_temp
    as $$ select coalesce(array_agg(l.id), '{}') from label l
          where viewer_is_system()
             or exists (select from member m join account a on a.id = m.account_id
                        where m.case_id = l.case_id and m.clearance >= l.level and a.id = viewer() and a.closed_at is null) $$;

do $$
declare t text;
begin
    foreach t in array array['account', 'credential', 'case_file', 'member', 'label', 'source', 'source_text', 'custody', 'entity', 'claim',
                             'passage', 'decision', 'claim_head', 'identity_decision', 'consent', 'log_entry', 'log_item', 'log_head', 'desk']
    loop
        execute format('alter table %I enable row level security', t);
        execute format('grant select, insert on %I to answerable_app', t);
    end loop;
    -- What carries a label is seen, and may be written, by those whose labels include it.
    foreach t in array array['source', 'source_text', 'claim', 'passage', 'decision', 'claim_head', 'consent']
    loop
        execute format('create policy by_label on %I using (label = any ((select visible_labels())::int[])) '
                       'with check (label = any ((select visible_labels())::int[]) and (select viewer_writes()))', t);
    end loop;
end $$;

-- Reading leaves a trace in the chain of custody too, so readers write there.
create policy by_label on custody using (label = any ((select visible_labels())::int[]))
    with check (label = any ((select visible_labels())::int[]) and by_id = (select viewer()));
create policy by_label on label using (id = any ((select visible_labels())::int[])) with check (viewer_owns());
create policy by_case on case_file using (id = any ((select visible_cases())::uuid[])) with check (viewer_owns());
create policy own_or_owner on member using (account_id = (select viewer()) or (select viewer_owns())) with check ((select viewer_owns()));
create policy signed_in on account using ((select viewer()) is not null) with check ((select viewer_owns()));
create policy own on credential using (account_id = (select viewer()) or (select viewer_is_system()))
    with check (account_id = (select viewer()) or (select viewer_owns()));

-- An entity is seen by who sees a claim about it or naming it; so a hidden person and one that does not exist are alike.
-- (offset 0: entity by entity through the index; otherwise the planner may read all claims to list fifty entities.)
create policy by_claim on entity for select
    using (exists (select from claim c where c.subject = entity.id offset 0)
        or exists (select from claim c where c.value_entity = entity.id offset 0));
create policy by_case on entity for insert with check (case_id = any ((select visible_cases())::uuid[]) and (select viewer_writes()));
create policy by_both on identity_decision
    using (exists (select from entity e where e.id = left_id) and exists (select from entity e where e.id = right_id))
    with check (exists (select from entity e where e.id = left_id) and exists (select from entity e where e.id = right_id)
                and (select viewer_writes()));

create policy own_or_owner on log_entry for select using (actor = (select viewer()) or (select viewer_owns()));
create policy own_name on log_entry for insert with check (actor = (select viewer()));
create policy by_entry on log_item for select using (exists (select from log_entry e where e.sequence = log_item.sequence));
create policy signed_in on log_item for insert with check ((select viewer()) is not null);
create policy signed_in on log_head using ((select viewer()) is not null);
create policy signed_in on desk for select using ((select viewer()) is not null);

grant update on claim_head, log_head, credential, member to answerable_app;
grant update (full_name, role, closed_at) on account to answerable_app;
revoke insert on desk, log_head from answerable_app;
