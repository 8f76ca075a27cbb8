import PlanFormat
import PlanOverview

extension PlanDocument {
  /// How much of the file could be read, in the overview's words.
  var reading: CentreFacts.Reading {
    switch true {
    case !isReadable: .nothing
    case isCut: .cut
    case isReadWhole: .whole
    default: .part
    }
  }

  /// What a file that is named like a plan is, where it is none: a document, a mail, other YAML.
  /// An empty file was meant as a plan.
  var foreignKind: ForeignKind? {
    if formatName?.hasPrefix("årsplan/") ?? false { return nil }
    if let kind = ForeignKind(bytes) { return kind }
    return isReadable && !isMeantAsPlan ? .other : nil
  }
}
