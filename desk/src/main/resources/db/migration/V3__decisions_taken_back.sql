-- A decision on who is who is taken back by another one that names it; what stood before it stands again.
alter table identity_decision add undoes uuid references identity_decision;
create index identity_undoes on identity_decision (undoes);
