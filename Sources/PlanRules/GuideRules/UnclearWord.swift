import DanishText
import Language
import PlanModel

/// A word of the municipality's own whose other forms nobody can tell, or that do not fit each
/// other. Sentences would be wrong: *den pejlemærke*.
struct UnclearWord: GuideRule {
  static let id = "ord-uden-form"
  static let level = Level.warning

  func check(_ guide: Ledetraad) -> [Finding] {
    guide.vocabulary.nouns.flatMap { keys, noun in
      noun.given.doubts.map { doubt in
        let (key, message) = Message.of(doubt, noun.given.one?.mention ?? "", keys)
        return finding(FieldPath.key(.ord).key(key), message)
      }
    }
  }
}

private enum Message {
  static func of(_ doubt: Noun.Forms.Doubt, _ word: String, _ keys: NounKeys) -> (PlanKey, String) {
    switch doubt {
    case .noSingular:
      (keys.one, tr("Her mangler ordet i ental. Skriv det under »\(keys.one.rawValue)«."))
    case .unknownGender(let guess):
      (
        keys.one,
        tr(
          "Er »\(word)« et en-ord eller et et-ord? Lige nu bliver der skrevet \(quoted(guess)). Skriv den bestemte form under »\(keys.the.rawValue)«."
        )
      )
    case .unknownPlural(let guess):
      (
        keys.one,
        tr(
          "Hvad hedder »\(word)« i flertal? Lige nu bliver der skrevet \(quoted(guess)). Skriv det under »\(keys.many.rawValue)«."
        )
      )
    case .notDefinite(let form, let right):
      (
        keys.the,
        tr("\(quoted(form)) er ikke bestemt form af »\(word)«. Mente du \(quoted(right))?")
      )
    case .otherGender(let form, let right):
      (keys.the, tr("\(quoted(form)) har et andet køn end »\(word)«. Mente du \(quoted(right))?"))
    case .notDefinitePlural(let form, let right):
      (
        keys.theMany,
        tr("\(quoted(form)) er ikke bestemt form i flertal. Mente du \(quoted(right))?")
      )
    }
  }

  private static func quoted(_ word: String) -> String { Texts.quoted(word.mention) }
}
