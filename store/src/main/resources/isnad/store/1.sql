-- precious: only ever added to (triggers hold it)
create table original (
  sha256 text primary key,
  size bigint not null,
  bytes ${bytes} not null
);
create table document (
  number bigint primary key,
  id text not null unique,
  page text not null,
  fingerprint text not null unique,
  sha256 text not null references original (sha256),
  format text not null,
  file text not null,
  came text not null,
  captured text not null,
  given text not null,
  added text not null,
  who text not null
);
create index document_page on document (page, number);
create table fate (
  number bigint primary key,
  document bigint not null references document (number),
  what text not null,
  added text not null,
  who text not null,
  why text not null
);
create index fate_document on fate (document, number);
create table ledger (
  number bigint primary key,
  id text not null unique,
  line text not null
);
create table mark (
  number bigint primary key,
  document bigint not null references document (number),
  what text not null,
  content text not null,
  added text not null,
  who text not null
);
create table setting (
  number bigint primary key,
  name text not null,
  content text not null,
  added text not null,
  who text not null
);
-- derived: isnad rebuild makes it anew
create table reading (
  document bigint primary key references document (number),
  engine text not null,
  sha256 text not null,
  lines ${bytes} not null,
  title text,
  outlet text,
  published text,
  reports bigint not null
);
create index reading_outlet on reading (outlet);
create table claim (
  document bigint not null references document (number),
  report text not null,
  type text not null,
  mode text,
  earliest text,
  latest text,
  place text,
  primary key (document, report)
);
create index claim_type on claim (type, document);
create index claim_place on claim (place, document);
create table claim_actor (
  document bigint not null references document (number),
  actor text not null,
  report text not null,
  primary key (actor, document, report)
);
create index claim_actor_document on claim_actor (document);
create table vocabulary (
  stem text not null,
  word text not null,
  primary key (stem, word)
);
