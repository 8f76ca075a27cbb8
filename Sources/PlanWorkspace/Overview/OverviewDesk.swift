public import DanishText
public import PlanModel
public import PlanOverview
import PlanStore

/// Where the overview's papers are laid out: plans, HR's list, an earlier overview.
public struct OverviewDesk {
  private let sources: OverviewSources
  private let library: GuideLibrary
  private let fallback: Ledetraad
  private let keepsTexts: Bool
  private let progress: @Sendable (Int, Int) -> Void
  private let input = PlanInput()

  /// What came of the plans.
  public struct Gathered {
    /// The overview.
    public var overview: Overview
    /// Where its plans can be read again.
    public let details: any DetailSource
    /// The number of plans.
    public let count: Int
    /// What could not be looked at, in the order in which it was found.
    public let problems: [WorkspaceProblem]
  }

  /// Lays out the plans that some paths lead to.
  ///
  /// - Parameters:
  ///   - paths: Plans, folders, and `.ndjson` files.
  ///   - guide: The id or the file of the ledetråd that was asked for.
  ///   - ignored: Files that are known to be something else than plans: the list, the output.
  ///   - keepsTexts: Whether the output shows the plans' long texts.
  ///   - progress: Hears how many of them all have been looked at.
  /// - Throws: Why a ledetråd that was asked for cannot be had, or that there is none at all.
  public init(
    _ paths: [String], guide: String?, ignoring ignored: [String] = [], keepsTexts: Bool,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) throws(WorkspaceProblem) {
    (self.keepsTexts, self.progress) = (keepsTexts, progress)
    sources = OverviewSources(paths, ignoring: ignored, on: input.files)
    library = try GuideLibrary(choosing: guide, beside: sources.plans.files + sources.parts)
    fallback = try library.fallback()
  }

  /// The words of the ledetråd that the overview is about.
  public var words: Vocabulary { fallback.vocabulary }

  /// Gathers the plans into an overview of the centres on a list, and of their deadlines.
  public func gather(
    expecting centres: [ExpectedCentre]?, by deadline: PlanDate? = nil
  ) throws(WorkspaceProblem) -> Gathered {
    try gather(sources, expecting: centres, by: deadline)
  }

  /// Gathers the plans of other paths in the same way.
  func gather(
    _ paths: [String], expecting centres: [ExpectedCentre]?
  ) throws(WorkspaceProblem) -> Gathered {
    try gather(OverviewSources(paths, ignoring: [], on: input.files), expecting: centres)
  }

  private func gather(
    _ sources: OverviewSources, expecting centres: [ExpectedCentre]?, by deadline: PlanDate? = nil
  ) throws(WorkspaceProblem) -> Gathered {
    let gatherer = OverviewGatherer(
      inspector: PlanInspector(input, library: library), fallback: fallback,
      keepsTexts: keepsTexts)
    var harvest = try asking({ .overview(.notGathered($0)) }) { () throws(FileError) in
      try gatherer.gather(sources, progress: progress)
    }
    return Gathered(
      overview: harvest.fold.finish(expecting: centres, deadline: deadline),
      details: harvest.lines, count: harvest.fold.count, problems: harvest.problems)
  }
}
