/// Speed, measured with JMH: articles a second for the whole reading, beside bare tokenising in the
/// same run. Never shipped.
@NullMarked
package isnad.bench;

import org.jspecify.annotations.NullMarked;
