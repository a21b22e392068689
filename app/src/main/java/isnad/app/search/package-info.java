/// Searching a case: words in, pages and claims out.
///
/// [SearchQuery] is what was asked, [Wanted] what that means in this case, [Searching] finds it and
/// shows each [Hit] in the untouched words of its page. What the database narrows, the text
/// decides: phrases and claims are looked up in the page itself.
@NullMarked
package isnad.app.search;

import org.jspecify.annotations.NullMarked;
