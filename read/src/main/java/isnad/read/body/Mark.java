package isnad.read.body;

import isnad.model.Passage.Role;

/// What a part of an HTML page is by its tag or name.
///
/// @param rule the rule that says so
/// @param sure whether it holds even for most of a page
record Mark(Role role, String rule, boolean sure) {}
