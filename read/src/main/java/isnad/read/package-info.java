/// One article in, one [Reading][isnad.model.Reading] out.
@NullMarked
package isnad.read;

import org.jspecify.annotations.NullMarked;
