/// What comes in: the files that a caller names, as [Original]s and [Source][isnad.model.Source]s.
///
/// [FileFinder] turns files, folders and globs into a sorted list of files; [Doors] opens each
/// through the door of its [Kind] and hands page after page to an [Intake]; [Texts] makes a text of
/// a page's bytes, the same every time. [SourceReader] is the intake that reads all into [Loaded],
/// [Decoder] turns bytes of any usual charset into text. [Served] comes in from a server instead; a
/// [Lead] is what a feed or a sitemap names. What a file holds makes a
/// [Problem][isnad.model.Problem] and never stops another file.
@NullMarked
package isnad.app.input;

import org.jspecify.annotations.NullMarked;
