package isnad.store;

import java.time.Instant;

/// Who changed a case, and when.
public record Signed(String who, Instant at) {}
