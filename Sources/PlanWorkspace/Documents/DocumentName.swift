import DanishText
public import PlanModel

/// What a document is called when nobody says it.
public enum DocumentName {
  /// `solstraalen-2016.docx`: the centre and the year, as far as they are known.
  public static func suggested(for plan: Plan, ending: String) -> String {
    let centre = (plan.centre.id ?? "").hasText ? plan.centre.id : plan.centre.name
    let parts = [centre.map(Slug.of) ?? "", plan.year?.text ?? ""].filter(\.hasText)
    let name = parts.isEmpty ? Words.plan.one : parts.joined(separator: "-")
    return "\(Slug.of(name)).\(ending)"
  }
}
