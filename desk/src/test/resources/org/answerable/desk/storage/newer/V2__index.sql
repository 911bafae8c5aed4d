create index on word (word);
grant select on word to answerable_app;
