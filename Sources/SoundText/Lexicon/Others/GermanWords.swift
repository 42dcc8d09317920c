/// Frequent German words for what sounds.
enum GermanWords {
  static let table = """
    dog | - | hund, hunde
    cat | - | katze
    bird | - | vogel, vögel, vogelgezwitscher
    horse | - | pferd, pferde
    cow | - | kuh
    rain | - | regen, regnet
    thunder | - | donner, blitz
    storm | - | gewitter, sturm
    wind | - | wind weht
    sea | - | meer, wellen, meeresrauschen
    stream | - | bach, fluss
    water | - | wasser
    fire | - | feuer, lagerfeuer
    door | - | tür
    vehicle | - | auto, autos
    train | - | zug
    plane | - | flugzeug
    motorcycle | - | motorrad
    bell | - | glocke, glocken
    churchbell | - | kirchenglocken, kirchenglocke
    phone | - | telefon
    clock | - | uhr
    siren | - | sirene
    crowd | - | menschenmenge, publikum
    people | - | menschen, leute
    man | - | mann
    woman | - | frau
    child | - | kind, kinder
    baby | - | säugling
    music | - | musik
    shoe | - | schritte
    gun | - | schuss, schüsse
    fireworksthing | - | feuerwerk
    glass | - | glas
    keyboard | - | tastatur
    """
}
