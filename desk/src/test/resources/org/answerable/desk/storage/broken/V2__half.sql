create table half (a int);
select from nowhere;
