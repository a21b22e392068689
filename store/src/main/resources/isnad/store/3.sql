-- precious: an older version of a page that came again, and which document was the newest of the case then
create table arrival (
  number bigint primary key,
  document bigint not null references document (number),
  newest bigint not null,
  file text not null,
  came text not null,
  captured text not null,
  added text not null,
  who text not null
);
create index arrival_document on arrival (document, newest, number);
create index document_sha256 on document (sha256);
-- derived, made anew by isnad rebuild: what one looks at often stands before what is large
drop table words;
drop table claim_actor;
drop table claim;
drop table reading;
drop table vocabulary;
create table reading (
  document ${key} primary key references document (number),
  engine text not null,
  sha256 text not null,
  title text,
  outlet text,
  published text,
  reports bigint not null,
  outline ${bytes} not null,
  lines ${bytes} not null
);
create index reading_outlet on reading (outlet);
create index reading_engine on reading (engine);
create table claim (
  document bigint not null references document (number),
  report text not null,
  type text not null,
  mode text,
  earliest text,
  latest text,
  place text,
  primary key (document, report)
) ${clustered};
create table claim_actor (
  document bigint not null references document (number),
  report text not null,
  actor text not null,
  primary key (document, report, actor)
) ${clustered};
create table vocabulary (
  stem text not null,
  word text not null,
  primary key (stem, word)
) ${clustered};
-- what is contested of each report, and of which state of the case that is true
create table dispute (
  document bigint not null,
  report text not null,
  attribute text not null,
  primary key (document, report, attribute)
) ${clustered};
create index dispute_attribute on dispute (attribute, document);
create table derived_from (
  name text primary key,
  state text not null
) ${clustered};
