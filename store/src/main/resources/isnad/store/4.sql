-- a memory of servers: what it loses costs one more request
create table visit (
  address text primary key,
  asked text not null,
  page text,
  etag text,
  modified text,
  list bigint not null
);
