/// What comes in: the files that a caller names, as [Source][isnad.model.Source]s.
///
/// [FileFinder] turns files, folders and globs into a sorted list of files; [SourceReader] reads
/// them into [Loaded], sources with ids of their own, and [Problem][isnad.model.Problem]s;
/// [Decoder] turns bytes of any usual charset into text. Nothing here throws on what a file holds;
/// no file stops another.
@NullMarked
package isnad.app.input;

import org.jspecify.annotations.NullMarked;
