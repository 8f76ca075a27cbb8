/// The words that tell activities from effects in Danish goals, with their roles.
enum ActivityWords {
  /// The role of every word that has one. Of two roles the later one counts.
  static let table = WordTable<ActivityRole>(
    [
      (lead, .lead), (houses, .house), ("alle flere mange", .many),
      ("vil skal ønsker vælger agter bør", .modal), (effects, .effect),
      ("ingen intet ikke aldrig", .negation), (citizens, .citizen), (staff, .staff),
      (states, .state), ("kan kunne", .able), ("så", .soThat), (articles, .article),
      ("af", .of), (nouns, .noun), (doings, .doing), (products, .product),
      ("fokus fokuserer fokusere opfølgning opmærksomhed", .focus), (courses, .course),
      (openActions, .openAction),
    ]
      + verbs.flatMap(forms) + irregular)

  private static let lead = """
    vi jeg man der det de at i til og også fortsat fortsætte stadig løbende gerne bliver blive er \
    har have haft får få være målet mål formålet hensigten årets året hver på inden for sammen \
    igen går gå gang med løbet målrettet aktivt bevidst systematisk særligt især derfor desuden \
    endvidere fremover fremadrettet sikre sikrer
    """

  private static let houses = """
    centret centeret institutionen skolen huset børnehuset biblioteket jobcentret jobcenteret \
    afdelingen afdelinger afdelingerne teamet teams teamene driftsgården plejecentret \
    plejecenteret ledelsen ledergruppen projektgruppen arbejdsgruppen styregruppen \
    personalegruppen plejegruppen skolerne institutionerne husene centrene enheden staben museet \
    klubben sekretariatet kommunen forvaltningen
    """

  private static let effects = """
    oplever opleve opleves mærker mærke føler føle trives falder stiger klarer mestrer lærer tør \
    kender halveres halveret fordobles nedbringes reduceres sænkes forkortes øges bedres undgår \
    færre procent pct selvhjulpne selvhjulpen tilfredse lykkes ventetiden trygge lettere hurtigere
    """

  private static let citizens = """
    borger borgere borgerne borgeren borgernes borgerens barn barnet barnets børn børnene børnenes \
    elev elever eleven eleverne elevernes unge unges ældre ældres beboer beboere beboeren \
    beboerne beboernes pårørende forælder forældre forældrene forældrenes familie familier \
    familien familierne familiernes patient patienter patienterne bruger brugere brugeren \
    brugerne brugernes ledige jobsøgende virksomheder virksomhederne lånere lånerne gæster \
    gæsterne kunder kunderne foreninger foreningerne naboer naboerne bilister cyklister \
    kursister kursisterne studerende målgruppen flygtninge flygtningene frivillige
    """

  private static let staff = """
    medarbejder medarbejdere medarbejderen medarbejderne personale personalet kollega kolleger \
    kollegerne ansatte ledere lederne pædagoger pædagogerne lærere lærerne
    """

  private static let states = """
    får ved bliver er har kommer når deltager møder bestemmer finder selv
    """

  private static let articles = "en et den to tre fire nye ny nyt fælles faste"

  private static let nouns = """
    udvikling undersøgelse evaluering beskrivelse uddannelse inddragelse ansættelse koordinering \
    organisering planlægning udbredelse
    """

  private static let doings = """
    afholdelse udarbejdelse implementering gennemførelse etablering oprettelse indførelse \
    igangsættelse udrulning afprøvning opstart kortlægning revision revidering formulering \
    afdækning opkvalificering videreførelse opdatering anskaffelse synliggørelse gennemgang \
    nedsættelse indkøb samarbejde
    """

  private static let products = """
    plan handleplan strategi politik model koncept folder pjece hjemmeside retningslinjer \
    vejledning skabelon arbejdsgruppe netværk projekt forløb møde møder samtaler seminar workshop \
    rammer grundlag analyse undersøgelse rapport materiale materialer
    """

  private static let courses = "kursus kurser temadag temadage efteruddannelse"

  private static let openActions = """
    nedsætte nedsætter udvikle udvikler bygge bygger skrive skriver skabe skaber holde holder \
    holdes holdt
    """

  /// Weak verbs with their stem: `udarbejde, udarbejder, udarbejdes, udarbejdet`.
  private static let verbs = """
    udarbejd implementer planlægg gennemfør etabler oprett indfør opstart start igangsætt \
    undersøg kortlægg evaluer beskriv formuler revider opdater drøft uddann ansætt anskaff indkøb \
    inviter informer orienter udbred udrull introducer afprøv test afdækk organiser koordiner \
    inddrag viderefør prioriter ajourfør send deltag iværksætt tilbyd arranger opret \
    understøtt tilrettelægg renover foretag synliggør videreudvikl udvid udpeg intensiver
    """.split(separator: " ").map(String.init)

  private static func forms(_ stem: String) -> [(String, ActivityRole)] {
    [
      ("\(stem)e \(stem)er \(stem)r", .action),
      ("\(stem)es \(stem)ers \(stem)et \(stem)t", .done),
    ]
  }

  /// Verbs that bend otherwise.
  private static let irregular: [(String, ActivityRole)] = [
    (
      """
      afholde afholder arbejde arbejder fortsætter fremlægge fremlægger gennemgå indgå indgår lave \
      laver mødes styrke styrker synliggør sætte sætter
      """, .action
    ),
    (
      """
      afholdes afholdt planlægges planlagt igangsat iværksat kortlagt nedsat nedsættes \
      fortsættes gennemgås indgås arbejdes laves lavet fremlægges fremlagt sættes
      """,
      .done
    ),
    ("beskrevet uddannet tilbydes tilbudt indkøbt foretaget", .done),
  ]

  // MARK: Compounds

  /// The role of a compound by its last part, where that tells: *musikskolen, kompetenceudvikling*.
  static func role(ofCompound word: UnsafeBufferPointer<UInt8>) -> ActivityRole? {
    guard word.count > 8 else { return nil }
    return endings.first { ends(word, with: $0.0) }?.1
  }

  private static func ends(_ word: UnsafeBufferPointer<UInt8>, with ending: [UInt8]) -> Bool {
    // In UTF-8 capitals differ from small letters by this bit, also æ, ø and å.
    guard word.count > ending.count, let last = word.last, last | 0x20 == ending.last else {
      return false
    }
    return zip(word.suffix(ending.count), ending).allSatisfy { $0 | 0x20 == $1 }
  }

  private static let endings: [([UInt8], ActivityRole)] = [
    (
      """
      skolen centret centeret huset hjemmet haven teamet gården afdelingen ledelsen plejen \
      forvaltningen kommunen enheden tjenesten museet biblioteket institutionen klubben \
      sekretariatet
      """,
      ActivityRole.house
    ),
    ("udvikling implementering uddannelse", .noun),
    ("plan politik strategi", .product),
    ("kursus kurser temadag temadage", .course),
  ].flatMap { list, role in
    list.split(separator: " ").map { (Array($0.utf8).map { $0 | 0x20 }, role) }
  }
}
