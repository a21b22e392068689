package isnad.read.clause;

/// The closed classes of words by which clauses are told apart; their words are in `words.yaml`.
public enum WordClass {
  PREPOSITION,
  /// a preposition that places something near, not at
  NEAR,
  /// a preposition before the one who did it: "by", "at the hand of"
  BY,
  CONJUNCTION,
  RELATIVE,
  COMPLEMENTIZER,
  SUBORDINATOR,
  ADVERSATIVE,
  NEGATOR,
  AUXILIARY,
  PERFECT,
  FUTURE,
  CONDITIONAL,
  POSSIBLE,
  PRONOUN,
  DEMONSTRATIVE,
  ADVERB,
  /// a collective whose genitive is the one who acts: fighters of, leaders of
  HUMAN,
  /// the post or rank of one person: "ambassador", "leader"
  ROLE,
  /// prepositions that tie a post to what it is of: "ambassador to", "leader in"
  OF_ROLE,
  /// conjunctions behind which a verb goes on with the subject before them: "until", "then"
  GOING_ON,
  /// before a noun: it is only spoken of, "ways to help", "the question of"
  TOPIC,
  /// a number of people sent or met: "a delegation of" the African Union
  BAND,
  /// behind a count: it is of those that follow, "of", "in the ranks of"
  PARTITIVE,
  /// what only armies have: what is told of it with an adjective of nationality is the army's
  ARMAMENT,
  /// what one fights with: with a pronoun it stands for its owner
  EQUIPMENT,
  /// what makes an adjective of nationality tell a thing's make, not its owner
  MAKE,
  /// nouns behind whose preposition a happening is only what they answer: "the reply to", "anger
  /// at"
  REACTION,
  /// prepositions behind which a noun stands beside its verb, not in it: "after", "because of"
  CIRCUMSTANTIAL,
  /// prepositions behind which a country is a party or a direction, not where something happened
  DIRECTION,
  /// "the first", "the second": each of several happenings told with one word
  ORDINAL,
  /// pronouns that attach to a word
  ATTACHED,
  /// verbs whose content is intended
  CONTROL_PLANNED,
  /// verbs whose content is asked for
  CONTROL_DEMANDED,
  /// verbs whose content is threatened
  CONTROL_THREATENED,
  /// verbs whose content is said not to be so
  CONTROL_DENIED,
  /// verbs whose subject does what the noun after them says
  SUPPORT_ACTOR,
  /// verbs that, negated, say that their subject does what the noun after them says: "didn't cease"
  SUPPORT_UNCEASING,
  /// verbs that are never told without an object: accused of, urged to, prevented from
  OBJECT_NEEDED,
  /// verbs of killing, taking and hurting: with one phrase they are passive
  BEFALLS,
  /// verbs of bringing down, whose object stands behind "by" or bare: bare and alone it is no
  /// subject
  TOPPLES,
  /// verbs whose object does what the noun after them says: accused of, urged to
  SUPPORT_OBJECT,
  /// verbs whose subject suffers what the noun after them says
  SUPPORT_PATIENT,
  /// verbs that only say that the noun after them took place
  SUPPORT_NEUTRAL,
  /// verbs whose subject is what happened and whose object is what came of it: "left", "led to"
  RESULT;

  /// Whether its words are ids of lexemes, met in all their forms.
  public boolean ofLexemes() {
    return name().startsWith("CONTROL_")
        || name().startsWith("SUPPORT_")
        || this == RESULT
        || this == OBJECT_NEEDED
        || this == BEFALLS
        || this == TOPPLES;
  }

  /// Whether its words are looked up one by one and mark no token by themselves.
  boolean aside() {
    return ofLexemes()
        || this == ROLE
        || this == OF_ROLE
        || this == GOING_ON
        || this == BAND
        || this == TOPIC
        || this == PARTITIVE
        || this == REACTION
        || this == ARMAMENT
        || this == EQUIPMENT
        || this == ATTACHED
        || this == CIRCUMSTANTIAL
        || this == DIRECTION
        || this == ORDINAL;
  }

  /// Whether a phrase follows that it governs.
  public boolean governs() {
    return this == PREPOSITION || this == NEAR || this == BY;
  }

  /// Whether a word of it ends the reach of what stands before it.
  public boolean opensClause() {
    return this == RELATIVE
        || this == COMPLEMENTIZER
        || this == SUBORDINATOR
        || this == ADVERSATIVE
        || this == CONDITIONAL;
  }
}
