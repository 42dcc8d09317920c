/// Words whose stem is not in their letters, and those that only look inflected.
enum EnglishIrregularForms {
  static let stems: [String: String] = {
    var stems: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { stems[word] = words[0] }
    }
    for word in unchanged.split(whereSeparator: { $0 == " " || $0 == "\n" }) { stems[String(word)] = String(word) }
    return stems
  }()

  /// One word a line, its stem first.
  private static let table = """
    ring rang rung
    sing sang sung
    speak spoke spoken
    break broke broken
    blow blew blown
    fly flies flew flown flying
    run ran
    drink drank
    drive drove driven driving
    tear tore torn
    draw drew drawn
    fall fell fallen
    throw threw thrown
    shake shook shaken
    strike struck stricken
    swing swung
    spin spun
    slide slid
    shoot shot shots
    begin began begun
    grow grew grown
    ride rode ridden riding
    write wrote written writing
    bite bit bitten biting
    eat ate eaten
    weep wept
    sweep swept
    creep crept
    sink sank sunk
    swim swam swum
    come came coming
    go goes went gone going
    say said says
    tell told
    wind winds windy
    burn burnt
    leave left
    leaf leaves
    goose geese
    mouse mice
    foot feet
    tooth teeth
    wolf wolves
    knife knives
    calf calves
    die died dies
    lie lied lies
    ox oxen
    gas gases
    bus buses
    bee bees
    tie tied
    typ type types typed typing
    cri cry cries cried crying
    fry fries fried frying
    axe axes
    shoe shoes
    tyre tire tires tyres
    boo boos booing booed
    moo moos mooing mooed
    coo coos cooing cooed
    baa baas baaing
    hoof hooves hoofs
    die dying
    skid skids skidding
    """

  private static let unchanged = """
    his this thing something anything nothing everything morning evening spring string during king wing building ceiling
    always less across glass is was has does wireless bring being red bed shed sled led wedding hundred speed need seed
    feed gymnasium celebrated sacred naked christmas paradise tennis chess
    baying bathing batting boxing bowling butt crisps dicing diners disappearing droning fans fries fishing gardening
    haunting made mars mining moped mopping mutt nails parking rafting sanding speakers tuning wine woods drunk
    following lowing shelling rapids landing meeting painting clothing
    """
}
