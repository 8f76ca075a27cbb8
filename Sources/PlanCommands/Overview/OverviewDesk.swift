import PlanModel
import PlanOverview
import PlanStore
import Prompts

/// Where the overview's papers are laid out: plans, HR's list, an earlier overview.
struct OverviewDesk {
  private let library: GuideLibrary
  private let fallback: Ledetraad
  private let keepsTexts: Bool
  private let progress: ProgressLine
  private let files = RealFileSystem()

  /// What came of the plans.
  struct Gathered {
    var overview: Overview
    let details: KeptLines
    let count: Int
    let problems: [String]
    var hasUnreadableFiles: Bool { !problems.isEmpty }
  }

  /// Makes a desk; refuses a ledetråd that was asked for and is not there.
  init(
    library: GuideLibrary, guideChoice: String?, keepsTexts: Bool, progress: ProgressLine
  ) throws {
    self.library = library
    self.keepsTexts = keepsTexts
    self.progress = progress
    if guideChoice != nil {
      switch library.guide(named: guideChoice) {
      case .success(let known): fallback = known.guide
      case .failure(let problem): throw Refusal(message: problem.message)
      }
    } else {
      // Only plans whose own ledetråd cannot be found are held against this one.
      let newest = library.all().filter(\.isUsable).map(\.guide).max { $0.year < $1.year }
      guard let newest else { throw Refusal(message: Texts.Overview.noGuide) }
      fallback = newest
    }
  }

  /// Gathers plans into an overview.
  func gather(_ paths: [String], expecting centres: [ExpectedCentre]?) throws -> Gathered {
    let gatherer = OverviewGatherer(
      library: library, fallback: fallback, keepsTexts: keepsTexts, files: files)
    do throws(FileError) {
      var harvest = try gatherer.gather(paths, progress: progress)
      let count = harvest.fold.count
      let overview = harvest.fold.finish(expecting: centres, details: harvest.lines)
      return Gathered(
        overview: overview, details: harvest.lines, count: count, problems: harvest.problems)
    } catch {
      throw Refusal(message: Texts.Overview.cannotGather(error))
    }
  }

  /// An earlier overview: its JSON, or the plans it was made from.
  func past(_ path: String) throws -> PastOverview {
    if path.hasSuffix(".json") {
      let bytes = try InputFile(path: path, limit: InputFile.largestList).bytes()
      guard let past = PastOverview(json: bytes) else {
        throw Refusal(message: Texts.Overview.notAnOverview(path))
      }
      return past
    }
    let gathered = try gather([path], expecting: nil)
    guard gathered.count > 0 else { throw Refusal(message: Texts.Overview.nothingFound([path])) }
    return PastOverview(gathered.overview)
  }
}
