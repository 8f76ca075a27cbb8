import PlanFormat
import PlanModel

/// Changes after which nothing needed to become a comment, or to change its place.
extension HandMadeTableTests {
  static let layout = [
    Case(
      name: "decomposed letters in keys, a goal removed",
      before: """
        lokale-ma\u{30A}l:
          # Annes
          - id: M1
            ma\u{30A}l: Ro
          - id: M2
            ma\u{30A}l: Leg

        """,
      change: { $0.goals.removeLast() },
      after: "lokale-ma\u{30A}l:\n  # Annes\n  - id: M1\n    ma\u{30A}l: Ro\n"),
    Case(
      name: "a record added after plain items between brackets",
      before: goals("    tiltag: [Ring, { hvad: Møde }, \"Fest: stor\"]\n"),
      change: { $0.goals[0].actions.append(Action(what: "Tur")) },
      after: goals("    tiltag: [Ring, { hvad: Møde }, \"Fest: stor\", { hvad: Tur }]\n")),
    Case(
      name: "a record removed between plain items between brackets",
      before: goals("    tiltag: [A, { hvad: B }, C, { hvad: D }, E]\n"),
      change: { $0.goals[0].actions.removeFirst() },
      after: goals("    tiltag: [A, C, { hvad: D }, E]\n")),
    Case(
      name: "the last record removed between plain items",
      before: goals(
        "    tiltag:\n      - Ring # Bo\n      - hvad: Møde\n        hvem: Bo\n      - Fest\n"),
      change: { $0.goals[0].actions = [] },
      after: goals("    tiltag:\n      - Ring # Bo\n      - Fest\n")),
    Case(
      name: "the last record removed between plain items between brackets",
      before: "lokale-mål:\n  - { id: M1, tiltag: [A, { hvad: B }, C], ansvarlig: Bo }\n",
      change: { $0.goals[0].actions = [] },
      after: "lokale-mål:\n  - { id: M1, tiltag: [A, C], ansvarlig: Bo }\n"),
    Case(
      name: "a field added to a record between brackets over several lines",
      before: "lokale-mål:\n  - { id: M1, # vigtigt\n      titel: Ro,\n      ansvarlig: Bo }\n",
      change: {
        $0.goals[0].theme = "trivsel"
        $0.goals[0].sharedWith = ["huset"]
      },
      after: """
        lokale-mål:
          - { id: M1, # vigtigt
              titel: Ro, tema: trivsel,
              ansvarlig: Bo, sammen-med: [huset] }

        """),
    Case(
      name: "an empty field of a goal that is removed",
      before: "lokale-mål:\n  - id: M1\n  - id: M2\n    \"ansvarlig\":\n    frist: # snart\n",
      change: { $0.goals.removeLast() },
      after: "lokale-mål:\n  - id: M1\n  # snart\n"),
  ]
}
