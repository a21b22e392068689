/// Speed, measured with JMH: articles a second for the whole reading, beside bare tokenising and
/// beside CoreNLP as a process of its own, each in the same run; and how the time to fuse grows
/// with the reports; and how long the desk takes to answer. Never shipped.
@NullMarked
package isnad.bench;

import org.jspecify.annotations.NullMarked;
