import ArgumentParser

/// `aarsplan opfølg`: following up on what was decided.
struct FollowUpCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "opfølg", abstract: Texts.FollowUp.abstract,
      discussion: Texts.FollowUp.discussion,
      subcommands: [
        FollowUpWalkCommand.self, FollowUpMissingCommand.self, FollowUpPlanCommand.self,
        FollowUpAnnualCommand.self,
      ],
      defaultSubcommand: FollowUpWalkCommand.self, aliases: ["opfoelg", "follow-up"])
  }
}
