public import OfficeFiles
public import PlanFormat
public import PlanModel
public import PlanReports
public import PlanStore

/// Why something could not be done with plans or ledetråde, as a value: whoever asked decides what
/// comes of it.
public enum WorkspaceProblem: Error, Sendable, Equatable {
  /// A file, of a plan or of something else.
  case file(FileProblem)
  /// The ledetråd.
  case guide(GuideProblem)
  /// The register of strategies.
  case register(RegisterProblem)
  /// Mending what can be mended without asking.
  case mending(MendingProblem)
  /// The earlier versions of a plan.
  case version(VersionProblem)
  /// The plans of a folder, and the overview of many.
  case overview(OverviewProblem)
  /// A plan as a document.
  case document(DocumentProblem)
  /// A form that came back, or one that is to be made.
  case form(FormProblem)
  /// Several people's plans that are to become one.
  case gathering(GatheringProblem)
  /// The folder of a course.
  case course(CourseFolderProblem)

  /// What is told of it.
  public var account: Account { Texts.account(of: self) }
}

extension WorkspaceProblem: CustomStringConvertible {
  /// What happened, what is safe, what to do now; in Danish, in one line.
  public var description: String { account.text }
}

/// What is told of a problem, in Danish; each part in sentences of its own.
public struct Account: Sendable, Equatable {
  /// A stable name of the kind of problem.
  public let id: String
  /// What happened.
  public let happened: String
  /// What is not lost, changed or left out; nil where nothing was at stake.
  public let safe: String?
  /// What to do now; nil where there is nothing to do.
  public let advice: String?

  init(_ id: String, _ happened: String, safe: String? = nil, advice: String? = nil) {
    (self.id, self.happened, self.safe, self.advice) = (id, happened, safe, advice)
  }

  /// All of it, in one line.
  public var text: String { [happened, safe, advice].compactMap(\.self).joined(separator: " ") }
}

/// What is wrong with a file.
public enum FileProblem: Sendable, Equatable {
  /// Something that was named beside the plans cannot be read: a list, an earlier result.
  case unreadableInput(name: String, FileError)
  /// A plan cannot be read.
  case unreadable(path: String, FileError)
  /// It is no plan that anything can be read of.
  case notAPlan(path: String)
  /// It is a ledetråd.
  case isGuide(path: String, words: Vocabulary)
  /// It is a register of strategies.
  case isRegister(path: String)
  /// It is the run sheet of a course.
  case isRunSheet(path: String)
  /// It is what several people answered to a question of a course.
  case isContribution(path: String)
  /// A format that this program does not know.
  case isNewer(path: String, format: String)
  /// YAML, but of something else.
  case isNoPlan(path: String)
  /// Somebody else has it open; who, where that could be read.
  case taken(path: String, by: Holder?)
  /// A file could not be written.
  case notWritten(path: String, FileError)
  /// The plan is closed: nothing is changed in it.
  case isClosed(path: String)
  /// The plan is to be opened again, and is not closed.
  case isNotClosed(path: String)
  /// Something in it cannot be read, so that nobody can say what the whole of it says.
  case isBroken(path: String)
  /// With a change the plan would be more than a file may hold.
  case isFull(path: String)
}

/// Why a plan was not made a document.
public enum DocumentProblem: Sendable, Equatable {
  /// CPR numbers are in it, at these places, as a leader says them.
  case hasNumbers(places: [String])
  /// The file that it was to look like cannot be used.
  case unusableTemplate(path: String, WordTemplate.Problem)
  /// No program here makes a PDF; whether only LibreOffice would do.
  case noPDFMaker(needsOffice: Bool)
  /// A program began on a PDF and made none; its name.
  case noPDF(program: String)
  /// A program was stopped: it took longer than this, in seconds.
  case slowPDF(program: String, seconds: Int)
  /// No program here makes an image.
  case noImageMaker
  /// Typst began on an image and made none.
  case noImage
}

/// Why a form could not be read, or not be put into a plan.
public enum FormProblem: Sendable, Equatable {
  /// It is no document of Word's that can be read; why not.
  case unreadable(path: String, WordReader.Problem)
  /// It is a document, but no form of this program.
  case notAForm(path: String)
  /// There is more of something in it than a plan may have.
  case tooMuch(path: String, PlanExcess)
  /// The version that the form is made from could not be kept.
  case notKept(path: String, FileError)
}

/// Why there is no ledetråd to work with.
public enum GuideProblem: Error, Sendable, Equatable {
  /// The plan names none, and none was asked for.
  case unnamed
  /// No ledetråd has that id; with the nearest that is known.
  case notFound(id: String, nearest: String?)
  /// The file that was asked for could not be read.
  case unreadable(FileError)
  /// The file is no ledetråd that plans can be written from; with what is wrong in it.
  case unusable(path: String, problems: [Finding])
  /// The file that somebody wants to write in is no ledetråd.
  case isNone(path: String)
  /// The file that somebody wants to write in cannot be read from end to end.
  case broken(path: String, problems: [Finding])
  /// No ledetråd is known at all.
  case noneKnown
  /// It has no such question.
  case noSuchQuestion(id: String, nearest: String?, words: Vocabulary)
  /// Its files could not be put into one archive.
  case notPacked(path: String)

  /// What happened and what to do, in Danish.
  public var message: String { WorkspaceProblem.guide(self).account.text }
}

/// Why there is no register of strategies to work with.
public enum RegisterProblem: Sendable, Equatable {
  /// No register has that id; with the nearest that is known.
  case notFound(id: String, nearest: String?)
  /// The file that was asked for could not be read.
  case unreadable(FileError)
  /// The file is no register that can be read to the end.
  case unusable(path: String)
  /// None was named, and none is known here.
  case noneHere
  /// None was named, and there are several.
  case severalHere([String])
  /// It has no such strategy; with the nearest that it has.
  case noSuchStrategy(id: String, nearest: String?)
}

/// Why a file was not mended.
public enum MendingProblem: Sendable, Equatable {
  /// What comes in by `-` is no file.
  case inputIsNoFile
  /// Somebody else has it open; who, where that could be read.
  case taken(path: String, by: Holder?)
  /// The plan is closed: nothing is changed in it.
  case closed(path: String)
  /// It was changed while it was looked at.
  case changedMeanwhile(path: String)
  /// It, or a version of what it was before, could not be written.
  case notSaved(path: String, FileError)
}

/// Why an earlier version cannot be had, or was not kept.
public enum VersionProblem: Sendable, Equatable {
  /// There are none.
  case noneKept(path: String)
  /// There is none with that number.
  case noSuch(Int, count: Int, path: String)
  /// It could not be made the plan again.
  case notBroughtBack(path: String, FileError)
  /// The earlier versions could not be removed, or not all of them.
  case notForgotten(path: String, FileError)
  /// Somebody else wrote in the plan meanwhile.
  case changedMeanwhile(path: String)
  /// The plan is saved, but what stood there before could not be kept as a version.
  case notKept(path: String, FileError)
  /// What a forum is to see could not be kept.
  case notPinned(path: String, FileError)
  /// What the plan is to be compared with is neither a forum nor a version, a meeting's day or a file.
  case unknown(name: String, nearest: String?, forums: [String], path: String)
  /// The forum has dealt with the plan, but nobody knows in which version.
  case unmarked(forum: String, path: String)
}

/// Why there is no overview, or not of all.
public enum OverviewProblem: Sendable, Equatable {
  /// The folder one stands in has no plans; with what one could write instead.
  case noPlansHere(example: String)
  /// It has several, and one is wanted.
  case severalPlansHere([String])
  /// The paths lead to no plans.
  case noPlansThere(paths: [String])
  /// What is needed on the way could not be written.
  case notGathered(FileError)
  /// A line of an `.ndjson` file is not of this program; the others count.
  case notALine(path: String, line: Int)
  /// So many more lines of an `.ndjson` file are not of this program.
  case moreOddLines(path: String, count: Int)
  /// A line is longer than is read; the others count.
  case lineTooLong(path: String, line: Int)
  /// A file could not be read; the others count.
  case leftOut(FileError)
  /// An earlier overview is none.
  case notAnOverview(path: String)
  /// The folder that is compared with has no plans.
  case noPlansToCompare(path: String)
  /// There are more earlier overviews in a folder than are looked at.
  case longHistory(path: String, count: Int)
  /// There are no earlier overviews, in a folder or since it is none.
  case noHistory(path: String, isFolder: Bool)
  /// Of the files that are called overviews there, none is one.
  case unusableHistory(path: String, count: Int)
  /// The workbook needs room for a while, and there is none.
  case noTemporaryFolder(String)
  /// The workbook could not be made; why, and what one can do.
  case noWorkbook(reason: String, advice: String)
  /// What is to be followed is no folder.
  case notARoom(path: String)
  /// What is to be sorted is no folder.
  case notAFolder(path: String)
  /// A log of received files is none.
  case notALog(path: String)
  /// A file could not be moved; the others were.
  case notMoved(FileError)
  /// An overview is never written over a plan.
  case targetIsPlan(path: String)
  /// The overview could not be written to a file.
  case notWritten(path: String, FileError)
}

/// Does some work on the disk, and says in this room's words what went wrong with it.
func asking<Value>(
  _ problem: (FileError) -> WorkspaceProblem, _ work: () throws(FileError) -> Value
) throws(WorkspaceProblem) -> Value {
  do throws(FileError) {
    return try work()
  } catch {
    throw problem(error)
  }
}
