create table words (document bigint primary key references document (number), body tsvector not null);
create index words_body on words using gin (body);
