import DanishText
import Language
import PlanModel
import PlanOverview

/// What `overblik --fælles` says, in Danish.
extension OverviewTexts {
  static var noJoint: String {
    tr("Ingen af \(Words.plan.theMany) har et fælles mål med et id (»fælles«).")
  }
  static var jointPicture: String {
    tr("\(Words.centre.many.capital) der er fælles om et mål. Det samme står i tabellen.")
  }
  static var jointPictureKey: String {
    tr("En streg er et fælles mål. Er den stiplet, har den anden side ikke skrevet det.")
  }
  static var jointColumns: [String] { [tr("Hvem"), tr("Slags"), tr("Id"), tr("Hvordan det går")] }
  static var jointDataColumns: [String] {
    [
      "fælles", "slags", "tovholder", "center", "navn", "mål", "titel", "vores-del", "venter",
      "frist", "status", "hos de andre",
    ]
  }

  /// `Fælles mål 2016 · 1 hos alle og 1 som ikke alle har`.
  static func jointSummary(_ threads: [JointThread]) -> String {
    // Each goal is in one of the figures.
    let lacking = threads.filter { $0.missing.contains { $0.reason == .withoutGoal } }.count
    let waiting = threads.filter { !$0.isShared }.count - lacking
    let disputed = threads.count { $0.isShared && !$0.disputes.isEmpty }
    let agreed = threads.count - lacking - waiting - disputed
    let parts = [
      tr("\(TextFigures.grouped(agreed)) hos alle"),
      disputed > 0 ? tr("\(TextFigures.grouped(disputed)) hvor de ikke er enige") : nil,
      lacking > 0 ? tr("\(TextFigures.grouped(lacking)) som ikke alle har") : nil,
      waiting > 0 ? tr("\(TextFigures.grouped(waiting)) venter på \(Words.plan.a)") : nil,
    ].compactMap(\.self)
    return TextFigures.list(parts)
  }

  /// `Ungecentret → Bostedet`: the tovholder first.
  static func jointWho(_ thread: JointThread, isPlain: Bool) -> String {
    let names = thread.sides.map(\.row.name) + thread.missing.map(\.name)
    let parts = [names.first].compactMap(\.self) + [list(Array(names.dropFirst()))]
    return parts.filter { !$0.isEmpty }.joined(separator: isPlain ? tr(" og ") : " → ")
  }

  static func jointKind(_ thread: JointThread) -> String {
    thread.sides.lazy.compactMap { $0.joint.kind?.value?.shown }.first ?? ""
  }

  /// `på vej | på vej`; who is missing, and what they disagree on, comes after it.
  static func jointState(_ thread: JointThread, isPlain: Bool) -> String {
    let told = thread.sides.map { $0.status?.shown ?? notFollowedUp }
      .joined(separator: isPlain ? ", " : " | ")
    let gone = thread.missing.map { missing($0) }
    let disputes = thread.disputes.map(\.shown)
    let notes = gone + (disputes.isEmpty ? [] : [tr("uenige om \(list(disputes))")])
    return ([told] + notes.map { isPlain ? $0 : "!\u{a0}\($0)" }).joined(
      separator: isPlain ? ". " : "  ")
  }

  private static var notFollowedUp: String { tr("ikke fulgt op") }

  /// `Hjemmeplejen har ikke målet`.
  static func missing(_ missing: JointThread.Missing) -> String {
    switch missing.reason {
    case .withoutGoal: tr("\(missing.name) har ikke målet")
    case .withoutPlan: tr("\(missing.name) har \(Words.plan.no) endnu")
    case .unknown:
      tr(
        "\(missing.name) er \(Words.centre.agree(tr("en ukendt"), tr("et ukendt"))) \(Words.centre.one)"
      )
    }
  }

  /// What a centre waits for: `Bostedet: Kontaktpersonen kommer med.`
  static func awaited(_ joint: JointWork) -> String {
    joint.awaited.map { "\($0.centre ?? ""): \($0.what ?? "")" }.joined(separator: "; ")
  }
}
