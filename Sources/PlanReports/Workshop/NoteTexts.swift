import Language

/// What stands on a sheet for notes, in Danish.
enum NoteTexts {
  static var title: String { tr("Noter") }
  static var name: String { tr("Navn") }
  static var ideas: String { tr("Det vil jeg prøve hos os") }
  static var idea: String { tr("Én idé fra en anden") }
  static var gaps: String { tr("Tre huller i kladden") }
  static var gap: String { tr("Hvad mangler, og hvem taler jeg med?") }
  static var followUp: String { tr("Den første opfølgning") }
  static var day: String { tr("Dag") }
  static var forum: String { tr("Hvor (fx personalemøde eller MED)") }
  static var reminder: String { tr("Hvem siger til") }
  static var first: String { tr("Det første jeg gør") }
  static var tomorrow: String { tr("I morgen") }
}
