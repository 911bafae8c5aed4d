alter role answerable_admin password '${answerable_admin}';

create role answerable_owner login nosuperuser nobypassrls nocreatedb nocreaterole password '${answerable_owner}';

create role answerable_app login nosuperuser nobypassrls nocreatedb nocreaterole password '${answerable_app}';

create database answerable owner answerable_owner;

revoke all on database answerable from public;

grant connect on database answerable to answerable_app;

