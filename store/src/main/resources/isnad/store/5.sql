-- derived: what fusing found of the whole case, in pieces; an edition is written beside the one before
create table fused (
  edition bigint not null,
  kind text not null,
  name text not null,
  piece ${bytes} not null,
  primary key (edition, kind, name)
);
