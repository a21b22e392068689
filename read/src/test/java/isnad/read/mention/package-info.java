@NullMarked
package isnad.read.mention;

import org.jspecify.annotations.NullMarked;
