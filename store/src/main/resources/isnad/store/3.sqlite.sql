create virtual table words using fts5 (body, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
