/// What a word does in a goal that may name an activity.
enum ActivityRole: Sendable {
  /// *vi, der, målet er at, i*: may stand before the first verb.
  case lead
  /// *skolen, ledelsen, biblioteket*: does what the centre does.
  case house
  /// *alle, flere*: before a noun nothing; before a verb those that the goal is for.
  case many
  /// *vil, skal, ønsker*.
  case modal
  /// An activity's verb, infinitive or present.
  case action
  /// The same in the passive, or as a participle.
  case done
  /// *nedsætte, udvikle, holde*: an activity only with an object that is made or held.
  case openAction
  /// *en, et, to*: before such an object.
  case article
  /// *plan, møde, rammer*: what is made or held.
  case product
  /// A noun made from an activity's verb; it counts before *af*.
  case noun
  /// *afholdelse, udarbejdelse*: the same; at the beginning it counts by itself.
  case doing
  /// *fokus, opfølgning*: near the beginning it is an activity by itself.
  case focus
  /// *kursus, temadag*: something that people are sent to.
  case course
  /// Those that a goal is for.
  case citizen
  /// Those that work there.
  case staff
  /// *får, er*: right after people it tells of an effect.
  case state
  /// *kan*: the same; and what can be done is no activity.
  case able
  /// *så*, where an effect follows.
  case soThat
  /// *oplever, færre, falder*: tells of an effect by itself.
  case effect
  /// *ingen, aldrig*: as an activity's object it tells of an effect.
  case negation
  /// *af*.
  case of
}
