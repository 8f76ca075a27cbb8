import ArgumentParser

/// `aarsplan opfølg`: following up on what was decided.
struct FollowUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opfølg", abstract: Texts.FollowUp.abstract,
    discussion: Texts.FollowUp.discussion,
    subcommands: [
      FollowUpPlanCommand.self, FollowUpMissingCommand.self, FollowUpAnnualCommand.self,
    ],
    defaultSubcommand: FollowUpPlanCommand.self, aliases: ["opfoelg", "follow-up"])
}
