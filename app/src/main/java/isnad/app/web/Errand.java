package isnad.app.web;

import isnad.app.fetch.Fetcher;
import isnad.app.fetch.Fetching;
import java.util.function.Supplier;

/// How addresses are fetched that are given to the desk.
///
/// @param fetchers makes one for each lot
/// @param plan how far it goes
public record Errand(Supplier<Fetcher> fetchers, Fetching.Plan plan) {}
