import PlanOverview

extension String {
  /// Somebody's text as it may be shown to others: on one line, without hidden characters, and with
  /// every CPR number masked.
  var harmless: String { CleanText.oneLine(CleanText.of(self)) }
}
