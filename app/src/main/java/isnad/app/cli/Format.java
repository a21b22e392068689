package isnad.app.cli;

/// What a chronicle can be printed as; the words of `--format`.
enum Format {
  text,
  jsonl,
  csv,
  html
}
