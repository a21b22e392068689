package isnad.store;

/// A page that may be kept.
///
/// @param id which it should have; where it is taken it gets a number behind it
/// @param page what is one page through all its versions: an address, or a file
public record Fetched(String id, String page, Capture capture, byte[] bytes) {}
