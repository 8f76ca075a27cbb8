import Testing

/// What every page must be.
enum PageChecks {
  static func check(_ page: String, _ place: String) throws {
    #expect(page.contains("<html lang=\"da\">"), "\(place)")
    #expect(page.matches(of: /<h1/).count == 1, "\(place): one main heading")
    #expect(page.firstMatch(of: /<title>[^<·]+/) != nil, "\(place): a title")
    // The content security policy forbids them.
    #expect(page.firstMatch(of: /\sstyle=|<style|<script(?! src)|\son[a-z]+=/) == nil, "\(place)")
    // A page has no keys and no commands.
    let text = page.replacing(/<[^>]*>/, with: " ")
    #expect(!text.contains("Enter"), "\(place)")
    let command = text.firstMatch(of: /(?:^|[ (»]):[a-zæøå]{2,}/)
    #expect(command == nil, "\(place): \(command.map { String($0.output) } ?? "")")
    for phrase in ["Skriv et nummer", "skriv et nummer", "Skriv numrene", "på linjen", "Ctrl"] {
      #expect(!text.contains(phrase), "\(place): \(phrase)")
    }
    try labels(of: page, place)
  }

  /// Each control has a label of its own.
  private static func labels(of page: String, _ place: String) throws {
    let labelled = Set(page.matches(of: /<label for="([^"]*)"/).map { String($0.output.1) })
    var ids: [String] = []
    for control in page.matches(of: /<(?:textarea|input) ([^>]*)>/) {
      let attributes = control.output.1
      if attributes.contains("type=\"hidden\"") { continue }
      let id = try #require(attributes.firstMatch(of: /id="([^"]*)"/), "\(place): \(attributes)")
      ids.append(String(id.output.1))
      #expect(labelled.contains(String(id.output.1)), "\(place): \(attributes)")
    }
    #expect(Set(ids).count == ids.count, "\(place): two controls with one id")
  }
}
