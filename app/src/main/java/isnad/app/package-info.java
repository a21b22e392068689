@NullMarked
package isnad.app;

import org.jspecify.annotations.NullMarked;
