package isnad.fuse.relation;

/// What one party is to another.
public enum RelationKind {
  SUPPORTS,
  JOINS,
  ARMS,
  MEDIATES,
  OPPOSES
}
