import DanishText
public import PlanModel

/// What a document is called when nobody says it.
public enum DocumentName {
  /// `solstraalen-2016.docx`: the centre and the year, as far as they are known.
  public static func suggested(for plan: Plan, ending: String) -> String {
    let centre = (plan.centre.id ?? "").hasText ? plan.centre.id : plan.centre.name
    return file([centre.map(Slug.of), plan.year?.text], else: Words.plan.one, ending)
  }

  /// `ledetraad-2016.docx`, or `ledetraad-2016-samspil.docx` of one of its themes.
  public static func suggested(
    for guide: Ledetraad, theme: Theme? = nil, ending: String
  ) -> String {
    file([guide.id, theme?.id], else: Words.guide.one, ending)
  }

  private static func file(_ parts: [String?], else other: String, _ ending: String) -> String {
    let known = parts.compactMap(\.self).filter(\.hasText)
    let name = known.isEmpty ? other : known.joined(separator: "-")
    return "\(Slug.of(name)).\(ending)"
  }
}
