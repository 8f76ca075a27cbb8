public import DanishText
import Language
public import PlanModel

/// Parts of a plan on one line each. A line break that somebody wrote inside one of them stays; what
/// has no room for it folds it.
extension ProseTexts {
  /// `målbart (2 mål)`.
  public static func depth(_ coverage: ThemeCoverage) -> String {
    coverage.goals == 0
      ? coverage.depth.shown : tr("\(coverage.depth.shown) (\(coverage.goals) mål)")
  }

  /// `Sprunget over: vi har ingen sager`; what is not known yet is not passed over.
  public static func skipped(_ reason: String) -> String {
    if UnknownYet.begins(reason) { return tr(known: reason) }
    return reason.hasText ? tr("Sprunget over: \(reason)") : tr("Sprunget over.")
  }

  /// `Det er ikke vores opgave (accepteret af Kurt Holm)`.
  public static func omission(_ omission: Omission) -> String {
    let accepted = omission.acceptedBy.nonEmpty.map { tr("accepteret af \($0)") }
    guard let reason = omission.reason.nonEmpty else {
      return described(noReason, [accepted ?? tr("ingen har accepteret det")])
    }
    return described(reason, [accepted ?? tr("ingen har accepteret det endnu")])
  }

  /// `B1 · Flere med til hverdagens opgaver`.
  public static func heading(_ goal: Goal) -> String {
    let title = goal.title.nonEmpty ?? untitled
    return goal.id.nonEmpty.map { "\($0) · \(title)" } ?? title
  }

  /// `Spørge hver familie (kontaktpædagogen, 29. februar 2016)`.
  public static func action(_ action: Action) -> String {
    described(action.what, [action.who.nonEmpty, action.when?.danish])
  }

  /// `Børn der er med: fra 38 % til 60 % (tavlen i garderoben)`; `Børn der er med (i dag 38 %)`.
  public static func sign(_ sign: Sign) -> String {
    let figures = figures(sign)
    if sign.sign.hasText, figures != nil, !sign.target.hasText {
      return described(sign.sign, [figures, sign.source.nonEmpty])
    }
    let text = [sign.sign.nonEmpty, figures].compactMap(\.self)
    return described(text.joined(separator: ": "), [sign.source.nonEmpty])
  }

  /// `fra 38 % til 60 %`, `til 60 %`, `i dag 38 %`; nil where there is neither.
  public static func figures(_ sign: Sign) -> String? {
    switch (sign.baseline.nonEmpty, sign.target.nonEmpty) {
    case (let baseline?, let target?): tr("fra \(baseline) til \(target)")
    case (let baseline?, nil): tr("i dag \(baseline)")
    case (nil, let target?): tr("til \(target)")
    case (nil, nil): nil
    }
  }

  /// `15. november 2016, LMU. Vi tæller på tavlen`.
  public static func evaluation(_ evaluation: Evaluation) -> String {
    let place = [evaluation.when?.danish, evaluation.forum.nonEmpty].compactMap(\.self)
    return [place.isEmpty ? nil : place.joined(separator: ", "), evaluation.how.nonEmpty]
      .compactMap(\.self).joined(separator: ". ")
  }

  /// `15. april 2016: på vej, 44 %. Om morgenen kom der ingen`.
  public static func followUp(_ entry: FollowUp) -> String {
    let state = [entry.status?.shown, entry.measured.nonEmpty].compactMap(\.self)
      .joined(separator: ", ")
    let head = [entry.date?.danish, state.isEmpty ? nil : state].compactMap(\.self)
      .joined(separator: ": ")
    let ahead = [
      entry.outlook.map { tr("forventning: \($0.shown)") },
      entry.next.map { tr("næste gang \($0.danish)") },
    ].compactMap(\.self).joined(separator: ", ")
    return [head, sentence(ahead), entry.remark.nonEmpty ?? ""].filter(\.hasText)
      .joined(separator: ". ")
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `Overgang (overgang-18), tovholder: ungecentret`, then each part.
  public static func joint(_ joint: JointWork) -> [String] {
    let kind = joint.kind?.shown
    let coordinator = joint.coordinator.nonEmpty.map { tr("tovholder: \($0)") }
    let head = [kind, coordinator].compactMap(\.self).joined(separator: ", ")
    let ours = joint.ourPart.nonEmpty.map { tr("Vores del: \($0)") }
    let awaited = joint.awaited.map { part in
      tr("Venter på \(part.centre.nonEmpty ?? "…"): \(part.what.nonEmpty ?? "…")")
    }
    let first = described(head, [joint.id.nonEmpty])
    return [first, ours].compactMap(\.self) + awaited
  }

  /// `1. april 2015: vi gik sammen med klubben (accepteret af Afdelingschefen)`.
  public static func retirement(_ retirement: Retirement) -> String {
    let text = [retirement.date?.danish, retirement.reason.nonEmpty ?? noReason]
      .compactMap(\.self).joined(separator: ": ")
    return described(text, [retirement.acceptedBy.nonEmpty.map { tr("accepteret af \($0)") }])
  }

  /// `1. januar 2015 til 31. december 2015`; nil where neither is written.
  static func period(_ agreement: Agreement) -> String? {
    switch (agreement.start?.danish, agreement.end?.danish) {
    case (let start?, let end?): tr("\(start) til \(end)")
    case (let start?, nil): tr("fra \(start)")
    case (nil, let end?): tr("til \(end)")
    case (nil, nil): nil
    }
  }

  /// `Karen Lund, afdelingschef, underskrevet 28. januar 2015`.
  static func party(_ party: Party) -> String {
    let signed = party.signed.map { tr("underskrevet \($0.danish)") } ?? tr("ikke underskrevet")
    return [party.name.nonEmpty ?? "…", party.role.nonEmpty, signed].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// `3. februar 2016: forkert tal i M1`.
  static func reopening(_ reopening: Reopening) -> String {
    [reopening.date?.danish, reopening.reason.nonEmpty ?? noReason].compactMap(\.self)
      .joined(separator: ": ")
  }

  /// `LMU, 14. januar 2016: drøftet (sag 16/00412)`; what is laid before a forum and not dealt with
  /// yet, and what has changed since it was seen, is said.
  public static func discussion(_ discussion: Discussion, isChangedSince: Bool = false) -> String {
    let head = [discussion.forum.nonEmpty, discussion.date?.danish].compactMap(\.self)
      .joined(separator: ", ")
    let waits = discussion.version.hasText ? tr("ikke behandlet endnu") : ""
    let text = [head, discussion.outcome?.shown ?? waits].filter(\.hasText).joined(separator: ": ")
    let changed = isChangedSince ? tr("\(Words.plan.the) er ændret siden") : nil
    let told = described(text, [discussion.caseNumber.nonEmpty.map { tr("sag \($0)") }, changed])
    return discussion.minutes.nonEmpty.map { tr("\(told). »\($0)«") } ?? told
  }

  /// `mål-uden-tegn for B4: begrundelse`.
  public static func exemption(_ exemption: Exemption) -> String {
    let head = [exemption.rule.nonEmpty, exemption.goal.nonEmpty.map { tr("for \($0)") }]
      .compactMap(\.self).joined(separator: " ")
    return [head, exemption.reason.nonEmpty ?? noReason].filter(\.hasText)
      .joined(separator: ": ")
  }

  /// `fejl, linje 3: temaet findes ikke`; without a line where it is about the whole file.
  public static func finding(_ level: Level, line: Int?, message: String) -> String {
    "\(level.shown)\(line.map { tr(", linje \($0)") } ?? ""): \(message)"
  }

  /// A text, and what belongs to it in brackets.
  private static func described(_ text: String?, _ details: [String?]) -> String {
    let details = details.compactMap(\.self)
    let text = text.nonEmpty ?? "…"
    return details.isEmpty ? text : "\(text) (\(details.joined(separator: ", ")))"
  }
}

extension Entry<PlanDate> {
  /// `15. november 2016`, or the words that were not understood.
  public var danish: String { value?.danish ?? text }
}

extension String? {
  /// The text without blanks at its ends; nil where there is none.
  var nonEmpty: String? {
    guard let text = self?.trimmed, !text.isEmpty else { return nil }
    return text
  }
}
