/// Pages over HTTP, on this machine only. [PageServer] serves what it is given at start and nothing
/// from disk; [Browser] opens an address where a browser can be expected.
@NullMarked
package isnad.app.web;

import org.jspecify.annotations.NullMarked;
