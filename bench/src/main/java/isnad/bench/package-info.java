/// Speed, measured with JMH: articles a second for the whole reading, beside bare tokenising and
/// beside CoreNLP as a process of its own, each in the same run. Never shipped.
@NullMarked
package isnad.bench;

import org.jspecify.annotations.NullMarked;
