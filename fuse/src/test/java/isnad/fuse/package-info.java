@NullMarked
package isnad.fuse;

import org.jspecify.annotations.NullMarked;
