import DanishText
import Language
import PlanFollowUp
import PlanModel

/// What reminders of follow-up say, in Danish.
enum FollowUpReminderTexts {
  static var headings: [String] {
    [
      tr("Id"), Words.centre.label, tr("Leder"), tr("E-mail"), tr("Emne"), tr("Antal"), tr("Mål"),
      tr("Ældste frist"),
      tr("Sådan gør I"),
    ]
  }

  static func cells(_ goals: [MissingGoal], email: String?, _ list: MissingList) -> [String] {
    let centre = goals[0].centre
    let oldest = goals.compactMap(\.state.due).min()
    return [
      centre.id.map(SafeText.centre) ?? "", MissingTexts.name(of: centre),
      centre.leader.shown ?? "", email ?? "", subject(goals.count), String(goals.count),
      goals.map { sentence($0, list) }.joined(separator: " "), oldest?.danish ?? "",
      howTo(goals.map(\.file)),
    ]
  }

  private static func subject(_ count: Int) -> String {
    count == 1
      ? tr("Et mål venter på jeres opfølgning") : tr("\(count) mål venter på jeres opfølgning")
  }

  private static func sentence(_ goal: MissingGoal, _ list: MissingList) -> String {
    let details = MissingTexts.details(of: goal, on: list.day).joined(separator: "; ")
    return "\(MissingTexts.title(of: goal, on: list.day)): \(details)."
  }

  /// One command for each file, in their order.
  private static func howTo(_ files: [String]) -> String {
    var seen: Set<String> = []
    let commands = files.filter { seen.insert($0).inserted }.map { file in
      let name = file.split(separator: "/").last.map(String.init) ?? file
      return tr("»aarsplan opfølg \(SafeText.path(name).asArgument)«")
    }
    return tr(
      "Skriv hvordan det går, med \(TextFigures.list(commands)). Det tager et par minutter.")
  }
}
