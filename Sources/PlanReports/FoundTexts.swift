import DanishText
import Language

/// How many findings there are, in Danish.
public enum FoundTexts {
  /// `4 fejl, 2 advarsler og 6 råd`; what there is none of is left out.
  public static func counted(errors: Int, warnings: Int, advice: Int) -> String {
    let found = [
      errors > 0 ? tr("\(TextFigures.grouped(errors)) fejl") : nil,
      warnings > 0 ? TextFigures.counted(warnings, tr("advarsel"), tr("advarsler")) : nil,
      advice > 0 ? tr("\(TextFigures.grouped(advice)) råd") : nil,
    ].compactMap(\.self)
    return found.isEmpty ? tr("ingen fund") : TextFigures.list(found)
  }
}
