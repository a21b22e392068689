/// What each page of the desk shows: a record made of a [isnad.app.web.Visit], laid out by the
/// template of its name in `src/main/jte`.
@NullMarked
package isnad.app.web.page;

import org.jspecify.annotations.NullMarked;
