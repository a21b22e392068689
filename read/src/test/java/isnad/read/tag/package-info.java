@NullMarked
package isnad.read.tag;

import org.jspecify.annotations.NullMarked;
