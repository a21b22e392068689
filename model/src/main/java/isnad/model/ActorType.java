package isnad.model;

import java.util.Locale;

/// What kind of actor it is; the words of `docs/output.md`.
public enum ActorType {
  STATE,
  GOVERNMENT,
  ARMED_FORCES,
  PERSON,
  REBEL_GROUP,
  PARAMILITARY,
  JIHADIST_GROUP,
  PARTY,
  IGO,
  NGO,
  MEDIA,
  COMPANY,
  ALLIANCE,
  PEOPLE,
  INSTITUTION,
  OTHER;

  /// As records print it: `armed_forces`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
