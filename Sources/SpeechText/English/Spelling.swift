/// Which words of capitals are spelled out, letter by letter.
enum Spelling {
  /// Acronyms that are said as words.
  private static let saidAsWords: Set<String> = words(
    """
    NASA NATO JSON GIF ASCII RAM ROM LASER RADAR SONAR SCUBA AIDS UNICEF UNESCO OPEC FIFA UEFA NAFTA ASEAN NIMBY YOLO
    FOMO PIN SIM BIOS CAPTCHA AJAX REST SOAP CRUD GNU MIDI RAID SATA SCSI LAN WAN MAC WIFI VOIP TWAIN LIDAR
    BASIC COBOL FORTRAN LISP PERL JAVA RUST YAML TOML FLAC HIPAA FEMA FAFSA SWAT SWOT GAAP OSHA POTUS SCOTUS FLOTUS
    TED IKEA LEGO SARS MERS COVID ZIP JPEG MPEG BLEU TIFF LATEX MOOC NAND ROTC TASER VISA NASDAQ DOS DRAM SRAM
    EPROM GUI MOSFET NOR CMOS LIBOR NOAA CERN ESOP ISIS OLED AMOLED SAT GATT MIRV PAC SALT START
    """)
  /// Acronyms that look like words and are spelled.
  private static let spelled: Set<String> = words(
    """
    AI API APIS APP ATM BBC BIO CEO CIA CLI CPU CSS CSV DIY DNA DVD EU FAQ FBI GPU GPS HTML HTTP HTTPS ID IDE II IP IT
    IOS IRS LED LLM LLC MBA MIT NBA NFL NGO NHS OS PC PDF PR RNA SDK SOS SQL SSH SSL TV UFO UI UK UN URL URI US USA USB UX
    VIP VR WHO XML ETA ISO IOU AOL EPA AR HR PE OK UTC GMT EST PST USSR UAE LA DC SUV AC OCR OEM AES IEEE IETF DAO
    ADHD AWS IBM NYC UCLA EULA ICU IV RIP GOP TBA ETC AKA IMO EOF UDP GDP IPO EV IQ EQ AM PM
    """)
  /// Common words, which keep their sound when they are written large for weight.
  private static let common: Set<String> = words(
    """
    A I AM AN AS AT BE BY DO GO HE HI IF IN IS IT ME MY NO OF OH ON OR SO TO UP US WE YO AH
    ACT ADD AGE AGO AIR ALL AND ANY ARE ARM ART ASK BAD BAG BAN BAR BED BEG BET BIG BIT BOX BOY BUG BUS BUT BUY BYE CAN
    CAR CAT COW CRY CUP CUT DAD DAY DID DIE DIG DOG DRY DUE EAR EAT EGG END EYE FAN FAR FAT FEW FIT FIX FLY FOR FUN GAP
    GAS GET GOD GOT GUN GUY HAD HAS HAT HER HEY HIM HIS HIT HOT HOW ICE ILL ITS JOB JOY KEY KID KIT LAW LAY LEG LET LIE
    LOT LOW MAD MAN MAP MAY MEN MIX MOM MUD NET NEW NOR NOT NOW NUT ODD OFF OIL OLD ONE OUR OUT OWN PAY PEN PET PIE PIG
    PUT RAN RED RID ROW RUN SAD SAW SAY SEA SEE SET SHE SIT SIX SKY SON SUM SUN TAX TEA TEN THE TIE TIP TOE TOO TOP TOY
    TRY TWO USE VAN WAR WAS WAY WEB WET WHY WIN WON WOW YES YET YOU ZOO
    ABLE ALSO AREA AWAY BABY BACK BALL BAND BANK BASE BEEN BEST BLUE BOAT BODY BOOK BORN BOTH CALL CAME CARD CARE CASE
    CITY CLUB CODE COLD COME COOL COST DARK DATA DATE DAYS DEAD DEAL DEAR DEEP DONE DOOR DOWN DRAW DROP EACH EASY EDIT ELSE
    EVEN EVER EXIT FACE FACT FAIL FALL FAST FEAR FEEL FILE FILL FIND FINE FIRE FISH FIVE FOOD FOOT FORM FOUR FREE FROM
    FULL GAME GAVE GIRL GIVE GOAL GOES GOLD GONE GOOD GREW HALF HALL HAND HARD HAVE HEAD HEAR HELP HERE HIGH HILL HOLD
    HOME HOPE HOUR IDEA INTO ITEM JUMP JUST KEEP KEPT KILL KIND KING KNEW KNOW LAND LAST LATE LEAD LEFT LESS LIFE LIKE
    LINE LIST LIVE LOAD LONG LOOK LOSE LOST LOUD LOVE MADE MAIN MAKE MANY MARK MIND MISS MODE MORE MOST MOVE MUCH MUST
    NAME NEAR NEED NEVER NEWS NEXT NICE NINE NONE NOTE ONCE ONLY OPEN OVER PAGE PART PASS PAST PLAN PLAY POOR PULL PUSH
    READ REAL REST RICH RIDE RING RISE ROAD ROCK ROOM RULE SAFE SAID SALE SAME SAVE SEEN SELL SEND SHIP SHOP SHOT SHOW SHUT
    SICK SIDE SIGN SITE SIZE SLOW SNOW SOFT SOLD SOME SONG SOON STAY STEP STOP SUCH SURE TAKE TALK TEAM TELL TEST TEXT
    THAN THAT THEM THEN THEY THIS THUS TIME TODO TOLD TOOK TOWN TREE TRUE TURN TYPE UNIT UPON USED USER VERY VIEW VOTE
    WAIT WALK WALL WANT WARM WARN WATER WEEK WELL WENT WERE WEST WHAT WHEN WILL WIND WISH WITH WORD WORK YEAR YOUR ZERO
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  static func hasVowel(_ letters: some Sequence<Unicode.Scalar>) -> Bool {
    letters.contains { "aeiouyAEIOUY".unicodeScalars.contains($0) }
  }

  /// Whether a word of capitals is spelled out. Among other words of capitals it is `isShouted`, and more likely a word.
  static func isSpelled(_ word: String, isShouted: Bool) -> Bool {
    if saidAsWords.contains(word) { return false }
    if isShouted, common.contains(word) { return false }
    if spelled.contains(word) { return true }
    if common.contains(word) || !isPronounceable(word) { return !common.contains(word) }
    return word.utf8.count <= (isShouted ? 3 : 4)
  }

  /// Whether a word of small letters inside an address or a name of a program is spelled out: the html of "index.html".
  static func isSpelledInSmall(_ capitals: String) -> Bool {
    if common.contains(capitals) || saidAsWords.contains(capitals) { return false }
    return spelled.contains(capitals) || !hasVowel(capitals.unicodeScalars)
  }

  /// Whether a word can be said: it has vowels, and no run of consonants that English doesn't have.
  private static func isPronounceable(_ word: String) -> Bool {
    var consonants = 0
    var vowels = 0
    for letter in word.unicodeScalars {
      if hasVowel(CollectionOfOne(letter)) {
        vowels += 1
        consonants = 0
      } else {
        consonants += 1
        if consonants > 4 || vowels == 0 && consonants > 3 { return false }
      }
    }
    return vowels > 0 && 5 * vowels >= word.utf8.count
  }
}
