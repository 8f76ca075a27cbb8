import DataFormats
import OfficeFiles
import PlanFormat
public import PlanOverview

/// HR's list of centres as a file: CSV in whatever character set, or a workbook.
public enum CentreListFile {
  /// Why a list could not be used.
  public enum Problem: Error, Equatable {
    /// What stands in it is no list.
    case unusable(CentreList.Problem)
    /// The bytes are no text.
    case notText
    /// It is a workbook that cannot be read.
    case notAWorkbook
    /// There is more in it than is read.
    case tooLarge
  }

  /// Reads the bytes of a list.
  public static func read(_ bytes: [UInt8]) throws(Problem) -> CentreList {
    do {
      return try list(bytes)
    } catch let problem as CentreList.Problem {
      throw .unusable(problem)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw (error as? SpreadsheetRows.Problem) == .tooLarge ? .tooLarge : .notAWorkbook
    }
  }

  private static func list(_ bytes: [UInt8]) throws -> CentreList {
    if ZipArchive.isArchive(bytes) {
      let sheet = try SpreadsheetRows(bytes)
      let rows = sheet.rows.map { CSVRecords.Record(line: $0.number, fields: $0.cells) }
      return try CentreList(rows: rows, dayOffset: sheet.dayOffset)
    }
    // What Excel called a workbook before 2007.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw Problem.notAWorkbook }
    guard let text = ForeignText.decoded(bytes) else { throw Problem.notText }
    return try CentreList(text)
  }
}
