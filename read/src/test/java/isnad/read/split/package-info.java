@NullMarked
package isnad.read.split;

import org.jspecify.annotations.NullMarked;
