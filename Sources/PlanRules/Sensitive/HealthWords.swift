import DanishText

/// What a word does in a sentence that may tell of somebody's health.
enum HealthRole: Sendable {
  /// *syg, langtidssygemeldt, udbrændt*: how somebody is.
  case state
  /// *stress, ADHD, diagnose*: what somebody has.
  case illness
  /// *sygefravær, sygemelding*: what somebody has or is on.
  case absence
  /// *er, har, går*: now, and true of people in general as well.
  case present
  /// *var, blev, fik, været*: it has happened, so to somebody.
  case past
  /// *med, efter, pga., af*: between somebody and what they have or are away for.
  case link
  /// *stadig, desværre, uger, en*: what may stand between without changing it.
  case filler
  /// *i, på, fra*: before a place, whose next word may be anything.
  case place
  /// *to, tre, fire*: so few that they can be known.
  case few
  /// *en, et, én*: one, or people in general.
  case one
  /// *vores, eneste, min*: makes one person a certain one.
  case certain
  /// *når, hvis, skal*: what is done in general.
  case general
  /// *hos, blandt*: before those who have it.
  case among
  /// *procent, pct, dage*: makes a number a figure of absence.
  case measure
}

/// The words with which Danish plans speak of illness and of people.
enum HealthWords {
  /// The role of every word that has one, except people and names.
  static let roles: [String: HealthRole] = {
    let lists: [(String, HealthRole)] = [
      (states, .state), (illnesses, .illness), (absences, .absence),
      ("er har går bliver får ligger lider døjer kæmper melder står", .present),
      (pasts, .past),
      ("med efter pga grund grundet af ned under uden", .link),
      (fillers, .filler), ("i på fra ved", .place), ("to tre fire 2 3 4", .few),
      ("en et én ét 1 ene enkelt", .one), ("vores vor min mine eneste hendes hans", .certain),
      ("når hvis såfremt ifald hver enhver skal bør må kan vil", .general),
      ("hos blandt", .among), ("% procent pct dage dag dages timer uger", .measure),
    ]
    var roles: [String: HealthRole] = [:]
    for (words, role) in lists {
      for word in words.split(separator: " ") { roles[String(word)] = role }
    }
    return roles
  }()

  private static let states = """
    syg syge sygemeldt sygemeldte langtidssyg langtidssyge langtidssygemeldt langtidssygemeldte \
    deltidssygemeldt deltidssygemeldte fuldtidssygemeldt raskmeldt rask raske sygemelt sygmeldt sygmeldte lam \
    amputeret ordblind ordblinde misbrugere alkoholikere udbrændt udbrændte indlagt \
    indlagte deprimeret deprimerede psykotisk selvmordstruet dement demente alkoholiker misbruger \
    narkoman autist autister diabetiker epileptiker blind døv handicappet handicappede stressramt \
    stressramte stresssygemeldt stresssygemeldte kræftsyg kræftramt hjerneskadet udviklingshæmmet \
    uarbejdsdygtig kørestolsbruger sengeliggende
    """

  private static let illnesses = """
    stress arbejdsstress depression depressionen depressioner kræft cancer demens adhd add autisme ptsd \
    angst diabetes sukkersyge epilepsi sklerose sclerose gigt leddegigt migræne blodprop \
    hjerneblødning hjernerystelse diskusprolaps prolaps diagnose diagnosen diagnoser skizofreni \
    anoreksi bulimi spiseforstyrrelse misbrug alkoholproblem alkoholproblemer alkoholmisbrug \
    stofmisbrug sygdom sygdommen arbejdsskade hiv parkinson parkinsons alzheimer alzheimers \
    senfølger sammenbrud selvmordsforsøg handicap astma asperger aspergers tourette tourettes ocd \
    kol cerebral bipolar borderline fibromyalgi whiplash apopleksi hjerteproblemer hjerteanfald \
    udbrændthed psykose fødselsdepression abort lungebetændelse operation operationen pacemaker \
    ordblindhed psykologbehandling alkoholbehandling kemobehandling kemoterapi afvænning
    """

  private static let absences = """
    sygefravær sygefraværet fravær fraværet sygemelding sygemeldingen sygemeldinger sygedag \
    sygedage sygedagene sygeorlov sygeperiode sygeperioden sygeforløb langtidsfravær \
    langtidssygdom langtidssygemelding stresssygemelding fraværsdage fraværsprocent \
    fraværsprocenten sygehuset hospitalet
    """

  private static let pasts = """
    var været blev blevet gik gået fik fået havde haft lå ligget meldte meldt brød brudt røg \
    kom kommet led
    """

  private static let fillers = """
    stadig desværre nu også igen længe lige meget mere mest helt delvist siden på fuld tid i \
    denne sidste år måned måneder uge forår foråret efterår efteråret sommer sommeren vinter \
    vinteren januar februar marts april maj juni juli august september oktober november december \
    og sig der som den det de ca cirka omkring næsten over snart tilbage hjemme væk fraværende \
    ramt diagnosticeret konstateret alvorlig alvorligt svær svært lang lange langvarig langvarigt \
    høj højt højere højeste kronisk egen sin sit sine hendes hans et en deres a og så endnu begge mdr \
    flere mange gange ofte tit jo nok bare for tiden periode perioden gange grad
    """

  /// What compounds for illness end in, with their role.
  static let compounds: [(end: String, role: HealthRole)] =
    [
      "kræft", "allergi", "depression", "epilepsi", "lammelse", "syndrom", "leukæmi", "misbrug",
      "diagnose", "-stress", "sklerose", "lidelse", "skizofreni", "forgiftning", "hjerneskade",
    ].map { ($0, .illness) } + ["sygemeldt", "sygemeldte"].map { ($0, .state) }
    + ["sygefravær", "sygefraværet", "sygemelding", "sygemeldinger"].map { ($0, .absence) }

  /// Their ends alone.
  static let compoundEnds = compounds.map(\.end)

  /// Words that stand for one certain person by their job: *souschefen*.
  static let functions: Set<String> = Set(
    """
    lederen souschefen afdelingslederen institutionslederen stedfortræderen sekretæren \
    administrationssekretæren pedellen serviceassistenten kokken køkkenlederen køkkenassistenten \
    køkkendamen rengøringsassistenten rengøringsdamen nattevagten tillidsrepræsentanten \
    arbejdsmiljørepræsentanten koordinatoren viceskolelederen skolelederen teamlederen \
    gruppelederen områdelederen forstanderen driftslederen bogholderen it-medarbejderen praktikanten \
    psykologen sundhedsplejersken klinikassistenten
    """.split(separator: " ").map(String.init))

  /// Words that stand for somebody who was named before.
  static let substitutes: Set<String> = Set(
    """
    han hun hans hendes vedkommende vedkommendes personen drengen pigen eleven barnet borgeren \
    beboeren brugeren manden kvinden damen kollegaen medarbejderen
    """.split(separator: " ").map(String.init))

  /// Whether a word, in small letters, stands for people, by its last part: *pædagogmedhjælperne*.
  static func isPerson(_ word: String) -> Bool {
    if people.contains(word.utf8) { return true }
    let ends = word.utf8.indices.dropFirst().dropLast(shortestEnd - 1)
    return ends.contains { people.contains(word.utf8[$0...]) }
  }

  /// The shortest word for people that a longer one may end in, in bytes.
  private static let shortestEnd = 5

  /// The nouns for people, in every form.
  private static let people = Forms(
    """
    medarbejder kollega kolleg kollegaer ansat ansatte pædagog medhjælper lærer sygeplejerske \
    assistent hjælper leder souschef vikar afløser sagsbehandler rådgiver bibliotekar tandlæge \
    pedel kok dagplejer vejmand vejmænd gartner chauffør elev barn børn borger beboer bruger ung \
    kursist forælder forældre pige dreng mand mænd kvinde dame nattevagt terapeut \
    sundhedsplejerske socialrådgiver konsulent repræsentant sekretær os dem jer person folk \
    studerende sosu plejer tømrer smed håndværker formand tekniker planlægger underviser
    """)

  /// Words with the endings that Danish nouns have.
  private struct Forms {
    private let words: WordTable<Void>
    /// How many bytes the longest has: what is longer need not be read to its end.
    private let longest: Int

    init(_ stems: String) {
      let endings = ["", "e", "en", "et", "er", "ne", "ene", "erne", "r", "n"]
      let forms = stems.split(separator: " ").flatMap { stem in endings.map { stem + $0 } }
      words = WordTable(forms.map { (String($0), ()) })
      longest = forms.map(\.utf8.count).max() ?? 0
    }

    func contains(_ word: some Sequence<UInt8>) -> Bool {
      var (hash, count) = (WordHash(), 0)
      for byte in word {
        count += 1
        if count > longest { return false }
        hash = hash.adding(byte)
      }
      return words[hash] != nil
    }
  }
}
