create table schema_version (version bigint primary key);
create table original (
  sha256 text primary key,
  size bigint not null,
  bytes bytea not null
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
create table reading (
  document bigint primary key references document (number),
  engine text not null,
  sha256 text not null,
  lines bytea not null,
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
create table words (document bigint primary key references document (number), body tsvector not null);
create index words_body on words using gin (body);
create function stays() returns trigger language plpgsql as $$ begin raise exception 'what a case keeps only grows'; end $$;
create trigger stays before update or delete or truncate on original execute function stays();
create trigger stays before update or delete or truncate on document execute function stays();
create trigger stays before update or delete or truncate on fate execute function stays();
create trigger stays before update or delete or truncate on ledger execute function stays();
create trigger stays before update or delete or truncate on mark execute function stays();
create trigger stays before update or delete or truncate on setting execute function stays();
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
create table password (
  name text primary key,
  hash text not null
);
create trigger stays before update or delete or truncate on member execute function stays();
create trigger stays before update or delete or truncate on seal execute function stays();
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
drop table words;
drop table claim_actor;
drop table claim;
drop table reading;
drop table vocabulary;
create table reading (
  document bigint primary key references document (number),
  engine text not null,
  sha256 text not null,
  title text,
  outlet text,
  published text,
  reports bigint not null,
  outline bytea not null,
  lines bytea not null
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
);
create table claim_actor (
  document bigint not null references document (number),
  report text not null,
  actor text not null,
  primary key (document, report, actor)
);
create table vocabulary (
  stem text not null,
  word text not null,
  primary key (stem, word)
);
create table dispute (
  document bigint not null,
  report text not null,
  attribute text not null,
  primary key (document, report, attribute)
);
create index dispute_attribute on dispute (attribute, document);
create table derived_from (
  name text primary key,
  state text not null
);
create table words (document bigint primary key references document (number), body tsvector not null);
create index words_body on words using gin (body);
create trigger stays before update or delete or truncate on arrival execute function stays();
create table visit (
  address text primary key,
  asked text not null,
  page text,
  etag text,
  modified text,
  list bigint not null
);
create table fused (
  edition bigint not null,
  kind text not null,
  name text not null,
  piece bytea not null,
  primary key (edition, kind, name)
);
insert into schema_version values (1);
insert into schema_version values (2);
insert into schema_version values (3);
insert into schema_version values (4);
insert into schema_version values (5);
insert into original values ('5be17d9946cc13806d21e94dc944728808a11518ab38f06afbd3501fb27a5c92', 19, '\xd8bad8a7d8afd8b120d8a7d984d988d981d8af');
insert into original values ('9555b31eca74fdb833ac1f229bd942eceedf849d5b646056ab47ecf27bf66fd1', 30, '\xd982d8b5d98120d8a7d984d8acd98ad8b420d8a7d984d8a8d984d8afd8a9');
insert into original values ('96beaf3b2e91473c2a8c24e58afdb8867376fb5a4f1f0576f58168d9a934b794', 30, '\xd982d8b5d98120d8a7d984d8acd98ad8b420d8a7d984d982d8b1d98ad8a9');
insert into original values ('a3bd7f1e1ce71cfdaba1882936332398440c01b4f91466061387d1857ba10524', 20, '\xd984d98520d8aad982d8b1d8a320d8a8d8b9d8af');
insert into original values ('d4691bfbf523d85257cf3c5931130cec65b6ac03cf0c4cbb29774f6dd26e3e6d', 20, '\xd982d8aad98420313420d8acd986d8afd98ad8a7');
insert into document values (1, 'a', 'pages/a', 'f537ab410aeb2b8fcda8f7d434cb91b82a08201572ad025af20c14c2b5dbcf54', '9555b31eca74fdb833ac1f229bd942eceedf849d5b646056ab47ecf27bf66fd1', 'text', 'a.txt', 'file', '2024-08-01T10:00:00Z', '{"title":"title of a","outlet":"منبر","language":"ar"}', '2024-08-01T10:00:00Z', 'amal');
insert into document values (2, 'b', 'pages/b', 'ede60484dfc666bb0226fd5d093e2fe19d50a60dff75b0e96b3fb0db321f7a39', 'd4691bfbf523d85257cf3c5931130cec65b6ac03cf0c4cbb29774f6dd26e3e6d', 'text', 'b.txt', 'file', '2024-08-01T10:00:00Z', '{"title":"title of b","outlet":"منبر","language":"ar"}', '2024-08-01T10:00:00Z', 'amal');
insert into document values (3, 'a-2', 'pages/a', 'be969b63f685a4f7019c5303b88c0804d63a3e96be1941f8a577b3d81362c11a', '96beaf3b2e91473c2a8c24e58afdb8867376fb5a4f1f0576f58168d9a934b794', 'text', 'a.txt', 'file', '2024-08-01T10:00:00Z', '{"title":"title of a","outlet":"منبر","language":"ar"}', '2024-08-01T11:00:00Z', 'idir');
insert into document values (4, 'c', 'pages/c', '2b45d7205110a40868a8f3c862c19edb30fcb37a397e4d185968c65e49208c70', '5be17d9946cc13806d21e94dc944728808a11518ab38f06afbd3501fb27a5c92', 'text', 'c.txt', 'file', '2024-08-01T10:00:00Z', '{"title":"title of c","outlet":"منبر","language":"ar"}', '2024-08-01T11:00:00Z', 'idir');
insert into document values (5, 'd', 'pages/d', '9b3cc15ffa371c2bd44ce26023a66137179196557e686bfde4f43c79311a4645', 'a3bd7f1e1ce71cfdaba1882936332398440c01b4f91466061387d1857ba10524', 'text', 'd.txt', 'file', '2024-08-01T10:00:00Z', '{"title":"title of d","outlet":"منبر","language":"ar"}', '2024-08-01T11:00:00Z', 'idir');
insert into fate values (1, 2, 'removed', '2024-08-01T10:00:00Z', 'amal', 'a hoax');
insert into fate values (2, 4, 'removed', '2024-08-01T10:00:00Z', 'amal', 'wrong region');
insert into fate values (3, 4, 'restored', '2024-08-01T11:00:00Z', 'idir', 'the right one');
insert into ledger values (1, 'c1', '{"kind":"correction","id":"c1","what":"reject","reports":[{"sha256":"96beaf3b2e91473c2a8c24e58afdb8867376fb5a4f1f0576f58168d9a934b794","span":[0,4],"type":"ASSAULT","before":"","exact":"","after":""}],"by":"amal","at":"2024-08-01T10:00:00Z","why":"not this army"}');
insert into ledger values (2, 'c2', '{"kind":"correction","id":"c2","what":"reject","reports":[{"sha256":"5be17d9946cc13806d21e94dc944728808a11518ab38f06afbd3501fb27a5c92","span":[0,4],"type":"ASSAULT","before":"","exact":"","after":""}],"by":"amal","at":"2024-08-01T10:00:00Z","why":"not this army"}');
insert into ledger values (3, 'c3', '{"kind":"undo","id":"c3","of":"c2","by":"amal","at":"2024-08-01T10:00:00Z","why":"it was right"}');
insert into mark values (1, 3, 'TAG', 'drone', '2024-08-01T10:00:00Z', 'amal');
insert into mark values (2, 3, 'TAG', 'border', '2024-08-01T10:00:00Z', 'amal');
insert into mark values (3, 3, 'UNTAG', 'drone', '2024-08-01T11:00:00Z', 'idir');
insert into mark values (4, 4, 'NOTE', 'ask the mayor''s office; it''s «near»', '2024-08-01T11:00:00Z', 'idir');
insert into setting values (1, 'title', 'Sahel', '2024-08-01T10:00:00Z', 'amal');
insert into setting values (2, 'title', 'Azawad', '2024-08-01T11:00:00Z', 'idir');
insert into reading values (1, 'made-up', '0ade3de196acbb5a569932d17501effa32ce13300fc47ae44e8f58fecb020ffb', 'title of a', 'منبر', null, 1, '\x78016551cd6ac240107e95b2e70816a487dcd2c69b54a8f1508a9421d926837177ddcc2a12726c9fa5d7be8dbe4d675605694f99f932dfcfecf40a3c61d96a95f66aa3092a20909a90043c7fefecc71da844d9c020317afa3c7d1dbf8f3f8cb560ea00b5cc825743a21c741df79d4adf7ad539305c8c93fb8755a2bc8d9a8ff3fc95993ec46e03951e05a78615933b6d489b32b299b0e116ad11add8b177afa024eb2f906be132cc64af9df57436c64a4677d086982c1d8f2669b65864cb5921212b5b061197d41ca501e7b441530b698d2692e9e0847bc3ba75f6ba44872c7149b26f346fda2be45e2dcddad8bd61e57d73e0fe795ebc17f3592ed63ce859f7cf24ffd806e06d09afcb3bdb8247123e6798be14d39c053b020ae2913d15cb6c268a650318bd5b34eb188741bdc34a5e529cb6c11217d73390c7bad63e0293d5ff430c8c898d9617baac47c11b5de5b214df62f8057bcdbb48', '\x78016551cd6ac240107e95b2e70816a487dcd2c69b54a8f1508a9421d926837177ddcc2a12726c9fa5d7be8dbe4d675605694f99f932dfcfecf40a3c61d96a95f66aa3092a20909a90043c7fefecc71da844d9c020317afa3c7d1dbf8f3f8cb560ea00b5cc825743a21c741df79d4adf7ad539305c8c93fb8755a2bc8d9a8ff3fc95993ec46e03951e05a78615933b6d489b32b299b0e116ad11add8b177afa024eb2f906be132cc64af9df57436c64a4677d086982c1d8f2669b65864cb5921212b5b061197d41ca501e7b441530b698d2692e9e0847bc3ba75f6ba44872c7149b26f346fda2be45e2dcddad8bd61e57d73e0fe795ebc17f3592ed63ce859f7cf24ffd806e06d09afcb3bdb8247123e6798be14d39c053b020ae2913d15cb6c268a650318bd5b34eb188741bdc34a5e529cb6c11217d73390c7bad63e0293d5ff430c8c898d9617baac47c11b5de5b214df62f8057bcdbb48');
insert into reading values (2, 'made-up', 'da4f77fa1304e35c336659cd7e87329d66ec8585521613b7dd9e96a7d2d9d807', 'title of b', 'منبر', null, 1, '\x78016551cd6ec2300c7e15947391d8c4a9b76ee5868634ca619ad064daacb52849481d10aa7adc9e65d7bd0dbccdecd249683bc5fee2efc749abc013e6b55671ab769aa00002a90949c0eb39b2efa38d8a940d0c12a3978fcbe7f9ebfccd580da60c50ca2c78d545ca41d370dfa8f8b5558d03c3c524babb5f47cadb5ef36191be30d387bedb41a1c7c1a96ecde4461bd226efd94cd8718bd68856dfb177ab2027eb07c8d5300c33d96b673d5d8db190d103d441926de2c9781a27cb65b29a6712b2b0791071b9e3281538a70d9a52485b343d994e4eb837ac5b67af7374c812439263a579d35621f76a65b6c61e0d2b1fab13f74f8bec2d5bcc53b1e641cfba7f26f9621f80b725fc5dded91a3c92f039c3ec399ba52cd81050108fe4315b257351cc2bc0debb46b3ede330a80f58c84b8ad33e58e2e2f71bc863596adf03d3f5ff8fe818131b2d2f34ac47c11b5da4b214ff45f703780dbb43', '\x78016551cd6ec2300c7e15947391d8c4a9b76ee5868634ca619ad064daacb52849481d10aa7adc9e65d7bd0dbccdecd249683bc5fee2efc749abc013e6b55671ab769aa00002a90949c0eb39b2efa38d8a940d0c12a3978fcbe7f9ebfccd580da60c50ca2c78d545ca41d370dfa8f8b5558d03c3c524babb5f47cadb5ef36191be30d387bedb41a1c7c1a96ecde4461bd226efd94cd8718bd68856dfb177ab2027eb07c8d5300c33d96b673d5d8db190d103d441926de2c9781a27cb65b29a6712b2b0791071b9e3281538a70d9a52485b343d994e4eb837ac5b67af7374c812439263a579d35621f76a65b6c61e0d2b1fab13f74f8bec2d5bcc53b1e641cfba7f26f9621f80b725fc5dded91a3c92f039c3ec399ba52cd81050108fe4315b257351cc2bc0debb46b3ede330a80f58c84b8ad33e58e2e2f71bc863596adf03d3f5ff8fe818131b2d2f34ac47c11b5da4b214ff45f703780dbb43');
insert into reading values (3, 'made-up', 'c791a5eade60ecce4f7cedb60ea764b16e0b0e82c2ea693041c60bcca233104c', 'title of a', 'منبر', null, 1, '\x78016551cd6ac240107e15d9730256a487dcd2c69b54a8f1508a9421d9268b7177ddcc2a12726c9fa5d7be8dbe4d67d608624f99f932dfcfcc76021caaa29122e9c456229480c0352a64f0f21d99cf118848184f20127afe3a7f9f7e4ebf8435a02b0f15cf82137d242cb42df5ad48de3bd15ad0548ca387c775249c099a4f8bec8d98ce876e0ba58cbd15fd9ac8add4287511d844d852ab8c66add0917727a040e306c836300c13d9496b1c5e8c55c9a37b687c48164f92713c4dd2e5325dcd738e599ac2b33ce78e2714a7066ba556ba62e246e9208047cbfc1bdeadbb9385b28a448634875ad2b69d50d48b95de6873d0a47ca88fd4bf2cf28f7c31cfd89c061de9de4dd28f9d07da18d5f500d634e014329f32cc5ef35946822d027af6489ff3553a67c5a20615bc1ba537210e8172af4abe263bedbc412aae4f814e5595740198aeff3f464f18db48bed1b01e7aa76599f152f41efd1fb877bc06', '\x78016551cd6ac240107e15d9730256a487dcd2c69b54a8f1508a9421d9268b7177ddcc2a12726c9fa5d7be8dbe4d67d608624f99f932dfcfcc76021caaa29122e9c456229480c0352a64f0f21d99cf118848184f20127afe3a7f9f7e4ebf8435a02b0f15cf82137d242cb42df5ad48de3bd15ad0548ca387c775249c099a4f8bec8d98ce876e0ba58cbd15fd9ac8add4287511d844d852ab8c66add0917727a040e306c836300c13d9496b1c5e8c55c9a37b687c48164f92713c4dd2e5325dcd738e599ac2b33ce78e2714a7066ba556ba62e246e9208047cbfc1bdeadbb9385b28a448634875ad2b69d50d48b95de6873d0a47ca88fd4bf2cf28f7c31cfd89c061de9de4dd28f9d07da18d5f500d634e014329f32cc5ef35946822d027af6489ff3553a67c5a20615bc1ba537210e8172af4abe263bedbc412aae4f814e5595740198aeff3f464f18db48bed1b01e7aa76599f152f41efd1fb877bc06');
insert into reading values (4, 'made-up', 'e41700526d1f4a295f70e38a37807c28c5e779d8c104a70349437ba3679b28fc', 'title of c', 'منبر', null, 1, '\x78016551bd6ac330107e95a0d98114327973eb6ca186c6194a09e590555bc49114f994108cc7f659baf66d92b7e99de2406827dd7dbaefe7a45e80472d5b25d25eec144205085ca34606afe7c47e4ca448840d0422a197cfcbd7f9fbfc43580ba60e50f32c783124c241d751df89f4ad179d0343c52c79986d12e16dd47c2cf25762fa10bb1d546a1a9c183644ee9441656464136147adb686b56247debd0089d68f906b611c26b257ce7abc1aeb8a470fd0064e26d3d9749e66ab55b65e961cb2b232b038df5194069c53469b9a495b6d22194f8eb977ac7b67afa4769a24c624c746d1a6bdd0d48bb5d91a7b34a47c6c4ed43f17e57b592c73b6a6414fba7f26e9621f80b6457d5bded916bc46e65386c54bb9c849b043c0c01ed953b9ce96ac281bd0d1bbd5661be310a80ebae29764a77db048c5ed1bd0ebba563e02f3cdff8f1808631bc52f34ae87c11b55e5bc14fdc5f00b7877bb42', '\x78016551bd6ac330107e95a0d98114327973eb6ca186c6194a09e590555bc49114f994108cc7f659baf66d92b7e99de2406827dd7dbaefe7a45e80472d5b25d25eec144205085ca34606afe7c47e4ca448840d0422a197cfcbd7f9fbfc43580ba60e50f32c783124c241d751df89f4ad179d0343c52c79986d12e16dd47c2cf25762fa10bb1d546a1a9c183644ee9441656464136147adb686b56247debd0089d68f906b611c26b257ce7abc1aeb8a470fd0064e26d3d9749e66ab55b65e961cb2b232b038df5194069c53469b9a495b6d22194f8eb977ac7b67afa4769a24c624c746d1a6bdd0d48bb5d91a7b34a47c6c4ed43f17e57b592c73b6a6414fba7f26e9621f80b6457d5bded916bc46e65386c54bb9c849b043c0c01ed953b9ce96ac281bd0d1bbd5661be310a80ebae29764a77db048c5ed1bd0ebba563e02f3cdff8f1808631bc52f34ae87c11b55e5bc14fdc5f00b7877bb42');
insert into claim values (1, 'a:0-4:ASSAULT', 'ASSAULT', null, null, null, null);
insert into claim values (2, 'b:0-4:ASSAULT', 'ASSAULT', null, null, null, null);
insert into claim values (3, 'a-2:0-4:ASSAULT', 'ASSAULT', null, null, null, null);
insert into claim values (4, 'c:0-4:ASSAULT', 'ASSAULT', null, null, null, null);
insert into vocabulary values ('14', '14');
insert into vocabulary values ('البلدة', 'البلدة');
insert into vocabulary values ('الجيش', 'الجيش');
insert into vocabulary values ('القرية', 'القرية');
insert into vocabulary values ('الوفد', 'الوفد');
insert into vocabulary values ('جنديا', 'جنديا');
insert into vocabulary values ('غادر', 'غادر');
insert into vocabulary values ('قتل', 'قتل');
insert into vocabulary values ('قصف', 'قصف');
insert into member values (1, 'amal', 'ADDED', 'owner', '2024-08-01T10:00:00Z', 'amal');
insert into member values (2, 'idir', 'ADDED', 'reader', '2024-08-01T10:00:00Z', 'amal');
insert into member values (3, 'idir', 'ROLE', 'analyst', '2024-08-01T10:00:00Z', 'amal');
insert into member values (4, 'idir', 'PASSWORD', '', '2024-08-01T10:00:00Z', 'amal');
insert into member values (5, 'rima', 'ADDED', 'reader', '2024-08-01T10:00:00Z', 'amal');
insert into member values (6, 'rima', 'REMOVED', '', '2024-08-01T10:00:00Z', 'amal');
insert into seal values ('arrival 1', 'c624ca2d40dd49715050ec8b0ea9c7e594b9df25fc7457bdcca61090b2e18f2d');
insert into seal values ('document 1', '1288226e46afb9be4cdeca2bfb8125695d43e433638d55686b6b09507eb40b8d');
insert into seal values ('document 2', '68500d53eb1f5b73badb44ca790b03f4d926cbdd4214bef4591d77a3a0aebf36');
insert into seal values ('document 3', 'ec02ebb7c01fbb58cfd5fdf9d5dfc597a42fb414cf7f584448d05f080a2e8314');
insert into seal values ('document 4', '5b23a8f0cb2853e982af9995312a0801790f7bbeb8dd24762375320916a604ca');
insert into seal values ('document 5', '5bb8de45648537590883e0b8f42251ae7b19499d2b92d73b3d77621d2643a0ca');
insert into seal values ('fate 1', 'fc48957c49d47a2cb96448d594dbeb574b7a5a4008b0c9623f4052b43115ad8e');
insert into seal values ('fate 2', '7151e7d883a5f74fb112130b5d1cbddf24b47f75e92864cfe82ce64b0fd50bb9');
insert into seal values ('fate 3', '1afd9e292dbfb6e851225b113b410f0c59c820c3d1c276f3a45aa60ce095492a');
insert into seal values ('ledger 1', 'a04f63e9cfe6b3985eb311fa6e43b76050be87160c4b915e3b8adf572c8bc36a');
insert into seal values ('ledger 2', '3acbbef63fc3b26e75da91f98bd86385c32e95760c1574bbbffbaec78b4cdcf0');
insert into seal values ('ledger 3', 'd555365e08af896df2fcd85006ecb54e0c45343d38dbe59b6c489f355450ab5c');
insert into seal values ('mark 1', '427898bbdaa62fd4ae223133dda7c3100a3b06a480ae8afb5f9e59bed167c80c');
insert into seal values ('mark 2', '20362aee24d606466e7bb91de7e4405de972fb7bd5c6de937eea033bfc6eb9f4');
insert into seal values ('mark 3', 'bbc8d7cde7e81895ceec44290ee73c4a5ce65d71c7d12b1899c0745f795e5edd');
insert into seal values ('mark 4', '59163b812b375008751ee96f85f999a228088c4fe7ccc4502b9a0992411d2494');
insert into seal values ('member 1', '25b7090f51f6ffeb72b2fb929c3d7a81ed32cc814a9531df1355e8c57ef6d7cc');
insert into seal values ('member 2', '8788319cb02349ea325ddd16fe951525f986986e05c9dd4da562c564a227cb85');
insert into seal values ('member 3', 'dfc4830767328829b8d2070b4bc7f630d230fe5d762e7c49e78a8e5762dca997');
insert into seal values ('member 4', '8bdb3f3cb7bb2f864ebdef704b05d5b1c93348029e1f8e9200cc78a5e9d04eb4');
insert into seal values ('member 5', 'a311b2933a226f1fb85399d531cdf29bd5194d69277748a796fffa59ed85fce6');
insert into seal values ('member 6', '4a8570fec59ce1b39009c65469a04ccca981c9d802e5215a9624954733be03c8');
insert into seal values ('setting 1', '99abaed37f5a9a46dbc0a66a75d2d6c8a21bbea611ba88b117cc576ee5461c38');
insert into seal values ('setting 2', '9bf9e7f07d1b95b5568d2a2667e814e1f48a9e956b60561e1d6764ebe6ac423b');
insert into password values ('idir', 'pbkdf2-sha256$600000$KGe3B4NeibSxdxwB37gc/w==$xSYBXmYcUFpdhM7MiU1s2fUeXYsDUZcKsetzbakHjqo=');
insert into arrival values (1, 1, 5, 'a.txt', 'file', '2024-08-01T10:00:00Z', '2024-08-01T11:00:00Z', 'idir');
insert into derived_from values ('readings', '1');
insert into words values (1, array_to_tsvector(string_to_array('قصف الجيش البلدة', ' ')));
insert into words values (2, array_to_tsvector(string_to_array('قتل 14 جنديا', ' ')));
insert into words values (3, array_to_tsvector(string_to_array('قصف الجيش القرية', ' ')));
insert into words values (4, array_to_tsvector(string_to_array('غادر الوفد', ' ')));
