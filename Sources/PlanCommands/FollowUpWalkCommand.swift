import ArgumentParser
import CommandLineDanish
import DanishText
import Language
import PlanModel
import PlanStore
import PlanWorkspace

/// `aarsplan opfølg`: the walk over a plan's goals. With `--genåbn` a closed plan is opened again.
struct FollowUpWalkCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gennemgå", abstract: Texts.FollowUp.walkAbstract,
      discussion: Texts.FollowUp.walkDiscussion, aliases: ["gennemgaa", "walk"])
  }

  @Argument(help: ArgumentHelp(Texts.FollowUp.walkFile, valueName: "fil"))
  var file: String?

  @OptionGroup var day: DayOptions
  @OptionGroup var guideOptions: GuideOptions
  @OptionGroup var look: LookOptions

  @Option(
    name: .danish("svar", english: "answers"),
    help: ArgumentHelp(Texts.FollowUp.walkAnswers, valueName: "fil"))
  var answers: String?

  @Flag(
    name: .danish("genåbn", english: "reopen"), help: ArgumentHelp(Texts.FollowUp.reopen))
  var reopens = false

  @Option(
    name: .danish("begrundelse", english: "reason"),
    help: ArgumentHelp(Texts.FollowUp.reason, valueName: "tekst"))
  var reason: String?

  func run() throws {
    let day = try day.day
    if let today = Moment.now().local?.day, day > today {
      throw Refusal(message: Texts.FollowUp.notYet(day))
    }
    if reopens { return try reopen(on: day) }
    if reason != nil { throw Refusal(message: Texts.FollowUp.reasonAlone) }
    let library = try guideOptions.library(beside: file.map { [$0] } ?? [])
    try SittingRun.hold(Wish(file: file, answers: answers, followUp: day), library, look)
  }

  private func reopen(on day: PlanDate) throws {
    guard let reason = reason?.trimmed, reason.hasText else {
      throw Refusal(message: Texts.FollowUp.whyReopened)
    }
    let path = try file ?? PlansHere.single(elseWrite: Texts.FollowUp.reopenExample)
    let status = try ClosedPlan(at: path).reopen(because: reason, on: day)
    StandardStream.error.tell(Texts.FollowUp.reopened(path, status.shown))
  }
}
