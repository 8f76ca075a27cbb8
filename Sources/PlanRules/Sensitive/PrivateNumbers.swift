public import PlanModel

/// The CPR numbers in what a plan says, for whoever hands it out: they stop it.
public enum PrivateNumbers {
  /// A finding for each text of the plan that has one in it, with its path; the file's comments,
  /// which nobody hands out, are not looked at.
  public static func findings(in plan: Plan) -> [Finding] {
    let context = PlanContext(plan: plan, guide: nil)
    let rule = CPRInFile()
    var report = RuleReport()
    report.begin(rule.about)
    rule.check(context, &report)
    return report.findings
  }
}
