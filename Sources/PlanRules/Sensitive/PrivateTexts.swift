public import PlanModel

/// What a plan holds that should not be shared: texts of somebody's health, or with a CPR number.
public enum PrivateTexts {
  /// How many such texts there are.
  public static func count(in plan: Plan) -> Int {
    TextNotes(plan).sensitive.count + CPRInFile.textCount(in: plan)
  }
}
