create table words (document bigint primary key references document (number), body tsvector not null);
create index words_body on words using gin (body);
create function stays() returns trigger language plpgsql as $$ begin raise exception 'what a case keeps only grows'; end $$;
