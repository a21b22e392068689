-- precious: who works on the case, and the hash of each row that only grows
create table member (
  number bigint primary key,
  name text not null,
  what text not null,
  content text not null,
  added text not null,
  who text not null
);
create index member_name on member (name, number);
create table seal (
  sealed text primary key,
  sha256 text not null
);
-- replaced when it changes: the hash of an old password is nothing to keep
create table password (
  name text primary key,
  hash text not null
);
