import DanishText
import Language
import PlanModel

/// Filler in a ledetråd, or a text that stands as the template for a new one has it.
struct GuideFiller: GuideRule {
  static let id = "skabelontekst"
  static let level = Level.warning

  /// The texts of the template that say what somebody is to write in their place.
  let untouched: Set<String>

  func check(_ guide: Ledetraad) -> [Finding] {
    guide.told.compactMap { told in
      if untouched.contains(told.text.trimmed) { return finding(told.path, Message.untouched) }
      return Self.hasFiller(told.text) ? finding(told.path, Message.filler) : nil
    }
  }

  private static func hasFiller(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var scan = TextScan(bytes)
      scan.run()
      return scan.hasFiller
    }
  }
}

extension GuideFiller {
  /// Knows the template's texts. Those that begin with *Skriv*, also behind *Skole:*, are
  /// instructions; its questions are good ones, and may stay.
  init(template: Ledetraad?) {
    let texts = template?.told.map(\.text.trimmed) ?? []
    untouched = Set(texts.filter { $0.hasPrefix("Skriv ") || $0.contains(": Skriv ") })
  }
}

private enum Message {
  static var untouched: String {
    tr(
      "Teksten er fra skabelonen og siger hvad der skal stå her. Skriv jeres egen, eller slet feltet."
    )
  }
  static var filler: String {
    tr("Der står fyldtekst som ikke er skrevet om endnu. Hvad skal der stå?")
  }
}
