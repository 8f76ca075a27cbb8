import DanishText

/// Where a plan lies, as a leader is told of it.
struct PlanPlace {
  /// The plan's file.
  var path: String
  /// The ledetråd's file, where commands must name it.
  var guide: String?

  /// What stands behind a command's name, for the command to find the plan and its ledetråd.
  var arguments: String {
    path.asArgument + (guide.map { " --ledetråd \($0.asArgument)" } ?? "")
  }
}
