public enum OverviewHTML {
  public static func write(_ report: OverviewReport, to write: @escaping ([UInt8]) throws -> Void) throws {}
}
