// Names: the AudioSet ontology's; those in lower case are ours.
extension SoundLabelEntry {
  /// All sounds that there are, by family; the first of a family stands for those of it that nobody can make.
  static let table: [SoundLabelEntry] =
    voiceSounds
    + breathSounds
    + bodySounds
    + dogSounds
    + catSounds
    + farmSounds
    + fowlSounds
    + birdSounds
    + wildSounds
    + insectSounds
    + windSounds
    + waterSounds
    + stormSounds
    + fireSounds
    + airSounds
    + engineSounds
    + roadSounds
    + railSounds
    + flightSounds
    + boatSounds
    + hornSounds
    + alarmSounds
    + bellSounds
    + doorSounds
    + squeakSounds
    + kitchenSounds
    + bathSounds
    + applianceSounds
    + clockSounds
    + officeSounds
    + toolSounds
    + glassSounds
    + blastSounds
    + impactSounds
    + textureSounds
    + musicSounds
    + fantasySounds
    + ambienceSounds

  private static let voiceSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Speech", .voice, .voice),
    SoundLabelEntry("Hubbub, speech noise, speech babble", .voice, .bed),
    SoundLabelEntry("Whispering", .voice, .voice),
    SoundLabelEntry("Shout", .voice, .event),
    SoundLabelEntry("Children shouting", .voice, .event),
    SoundLabelEntry("Children playing", .voice, .bed),
    SoundLabelEntry("Screaming", .voice, .event),
    SoundLabelEntry("Laughter", .voice, .event),
    SoundLabelEntry("Giggle", .voice, .event),
    SoundLabelEntry("Baby laughter", .voice, .event),
    SoundLabelEntry("Baby cry, infant cry", .voice, .event),
    SoundLabelEntry("Crying, sobbing", .voice, .event),
    SoundLabelEntry("Wail, moan", .voice, .event),
    SoundLabelEntry("Singing", .voice, .voice),
    SoundLabelEntry("Choir", .voice, .bed),
    SoundLabelEntry("Humming", .voice, .voice),
    SoundLabelEntry("Groan", .voice, .event),
    SoundLabelEntry("Grunt", .voice, .event),
    SoundLabelEntry("Sigh", .voice, .event),
    SoundLabelEntry("Gasp", .voice, .event),
    SoundLabelEntry("Crowd", .voice, .bed),
    SoundLabelEntry("Battle cry", .voice, .event),
  ]

  private static let breathSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Whistling", .breath, .event),
    SoundLabelEntry("Snoring", .breath, .event),
    SoundLabelEntry("Cough", .breath, .event),
    SoundLabelEntry("Throat clearing", .breath, .event),
    SoundLabelEntry("Sneeze", .breath, .event),
    SoundLabelEntry("Breathing", .breath, .event),
    SoundLabelEntry("Pant", .breath, .event),
    SoundLabelEntry("Sniff", .breath, .event),
    SoundLabelEntry("Snort", .breath, .event),
  ]

  private static let bodySounds: [SoundLabelEntry] = [
    SoundLabelEntry("Burping, eructation", .body, .event),
    SoundLabelEntry("Hiccup", .body, .event),
    SoundLabelEntry("Fart", .body, .event),
    SoundLabelEntry("Chewing, mastication", .body, .event),
    SoundLabelEntry("Biting", .body, .event),
    SoundLabelEntry("Gargling", .body, .event),
    SoundLabelEntry("Stomach rumble", .body, .bed),
    SoundLabelEntry("sip", .body, .event),
    SoundLabelEntry("gulp", .body, .event),
    SoundLabelEntry("kiss", .body, .event),
    SoundLabelEntry("Heart sounds, heartbeat", .body, .bed),
    SoundLabelEntry("Walk, footsteps", .body, .event),
    SoundLabelEntry("Run", .body, .event),
    SoundLabelEntry("Shuffle", .body, .event),
    SoundLabelEntry("Clapping", .body, .event),
    SoundLabelEntry("Applause", .body, .bed),
    SoundLabelEntry("Cheering", .body, .bed),
    SoundLabelEntry("Finger snapping", .body, .event),
    SoundLabelEntry("Hands", .body, .event),
  ]

  private static let dogSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Bark", .dog, .event),
    SoundLabelEntry("Yip", .dog, .event),
    SoundLabelEntry("Growling", .dog, .event),
    SoundLabelEntry("Whimper (dog)", .dog, .event),
    SoundLabelEntry("Howl", .dog, .event),
  ]

  private static let catSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Meow", .cat, .event),
    SoundLabelEntry("Purr", .cat, .bed),
    SoundLabelEntry("Caterwaul", .cat, .event),
    SoundLabelEntry("cat_hiss", .cat, .event),
  ]

  private static let farmSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Neigh, whinny", .farm, .event),
    SoundLabelEntry("Clip-clop", .farm, .event),
    SoundLabelEntry("Moo", .farm, .event),
    SoundLabelEntry("Oink", .farm, .event),
    SoundLabelEntry("Goat", .farm, .event),
    SoundLabelEntry("Sheep", .farm, .event),
    SoundLabelEntry("Donkey, ass", .farm, .event),
  ]

  private static let fowlSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Crowing, cock-a-doodle-doo", .fowl, .event),
    SoundLabelEntry("Cluck", .fowl, .event),
    SoundLabelEntry("Gobble", .fowl, .event),
    SoundLabelEntry("Quack", .fowl, .event),
    SoundLabelEntry("Honk", .fowl, .event),
  ]

  private static let birdSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Chirp, tweet", .bird, .event),
    SoundLabelEntry("Bird vocalization, bird call, bird song", .bird, .event),
    SoundLabelEntry("Squawk", .bird, .event),
    SoundLabelEntry("Coo", .bird, .event),
    SoundLabelEntry("Caw", .bird, .event),
    SoundLabelEntry("Hoot", .bird, .event),
    SoundLabelEntry("Gull, seagull", .bird, .event),
    SoundLabelEntry("Bird flight, flapping wings", .bird, .event),
    SoundLabelEntry("woodpecker", .bird, .event),
    SoundLabelEntry("cuckoo", .bird, .event),
    SoundLabelEntry("eagle", .bird, .event),
  ]

  private static let wildSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Croak", .wild, .event),
    SoundLabelEntry("Snake", .wild, .event),
    SoundLabelEntry("snake_rattle", .wild, .event),
    SoundLabelEntry("Mouse", .wild, .event),
    SoundLabelEntry("Patter", .wild, .event),
    SoundLabelEntry("Roar", .wild, .event),
    SoundLabelEntry("Roaring cats (lions, tigers)", .wild, .event),
    SoundLabelEntry("Canidae, dogs, wolves", .wild, .event),
    SoundLabelEntry("Whale vocalization", .wild, .event),
    SoundLabelEntry("dolphin", .wild, .event),
    SoundLabelEntry("monkey", .wild, .event),
    SoundLabelEntry("elephant", .wild, .event),
    SoundLabelEntry("bear", .wild, .event),
    SoundLabelEntry("monster", .wild, .event),
    SoundLabelEntry("dinosaur", .wild, .event),
  ]

  private static let insectSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Cricket", .insect, .bed),
    SoundLabelEntry("cicada", .insect, .bed),
    SoundLabelEntry("Bee, wasp, etc.", .insect, .bed),
    SoundLabelEntry("Fly, housefly", .insect, .bed),
    SoundLabelEntry("Mosquito", .insect, .bed),
  ]

  private static let windSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Wind", .wind, .bed),
    SoundLabelEntry("Howl (wind)", .wind, .bed),
    SoundLabelEntry("Rustling leaves", .wind, .bed),
  ]

  private static let waterSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Rain", .water, .bed),
    SoundLabelEntry("Raindrop", .water, .event),
    SoundLabelEntry("Rain on surface", .water, .bed),
    SoundLabelEntry("Waves, surf", .water, .bed),
    SoundLabelEntry("Stream", .water, .bed),
    SoundLabelEntry("Waterfall", .water, .bed),
    SoundLabelEntry("Water tap, faucet", .water, .bed),
    SoundLabelEntry("Sink (filling or washing)", .water, .bed),
    SoundLabelEntry("Bathtub (filling or washing)", .water, .bed),
    SoundLabelEntry("Splash, splatter", .water, .event),
    SoundLabelEntry("Slosh", .water, .event),
    SoundLabelEntry("Drip", .water, .event),
    SoundLabelEntry("Trickle, dribble", .water, .bed),
    SoundLabelEntry("Pour", .water, .event),
    SoundLabelEntry("Fill (with liquid)", .water, .event),
    SoundLabelEntry("Boiling", .water, .bed),
    SoundLabelEntry("Gurgling", .water, .bed),
    SoundLabelEntry("bubbles", .water, .bed),
    SoundLabelEntry("underwater", .water, .bed),
    SoundLabelEntry("Squish", .water, .event),
  ]

  private static let stormSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Thunder", .storm, .event),
    SoundLabelEntry("Thunderstorm", .storm, .bed),
    SoundLabelEntry("hail", .storm, .bed),
    SoundLabelEntry("Earthquake", .storm, .bed),
    SoundLabelEntry("avalanche", .storm, .event),
  ]

  private static let fireSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Fire", .fire, .bed),
    SoundLabelEntry("Crackle", .fire, .bed),
    SoundLabelEntry("match", .fire, .event),
    SoundLabelEntry("Eruption", .fire, .event),
    SoundLabelEntry("lava", .fire, .bed),
  ]

  private static let airSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Spray", .air, .event),
    SoundLabelEntry("Hiss", .air, .bed),
    SoundLabelEntry("Steam", .air, .bed),
    SoundLabelEntry("air_release", .air, .event),
    SoundLabelEntry("Deflate", .air, .event),
  ]

  private static let engineSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Engine", .engine, .bed),
    SoundLabelEntry("Idling", .engine, .bed),
    SoundLabelEntry("Heavy engine (low frequency)", .engine, .bed),
    SoundLabelEntry("Light engine (high frequency)", .engine, .bed),
    SoundLabelEntry("Accelerating, revving, vroom", .engine, .event),
    SoundLabelEntry("Engine starting", .engine, .event),
    SoundLabelEntry("Engine knocking", .engine, .bed),
  ]

  private static let roadSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Car", .road, .bed),
    SoundLabelEntry("Car passing by", .road, .event),
    SoundLabelEntry("Traffic noise, roadway noise", .road, .bed),
    SoundLabelEntry("Race car, auto racing", .road, .event),
    SoundLabelEntry("Tire squeal", .road, .event),
    SoundLabelEntry("Skidding", .road, .event),
    SoundLabelEntry("Air brake", .road, .event),
    SoundLabelEntry("Truck", .road, .bed),
    SoundLabelEntry("Bus", .road, .bed),
    SoundLabelEntry("Motorcycle", .road, .bed),
    SoundLabelEntry("Bicycle", .road, .bed),
    SoundLabelEntry("Skateboard", .road, .bed),
    SoundLabelEntry("tractor", .road, .bed),
    SoundLabelEntry("tank", .road, .bed),
  ]

  private static let railSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Train", .rail, .bed),
    SoundLabelEntry("Railroad car, train wagon", .rail, .bed),
    SoundLabelEntry("Subway, metro, underground", .rail, .bed),
    SoundLabelEntry("Train wheels squealing", .rail, .event),
    SoundLabelEntry("Train horn", .rail, .event),
    SoundLabelEntry("Train whistle", .rail, .event),
  ]

  private static let flightSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Helicopter", .flight, .bed),
    SoundLabelEntry("Fixed-wing aircraft, airplane", .flight, .bed),
    SoundLabelEntry("Propeller, airscrew", .flight, .bed),
    SoundLabelEntry("Jet engine", .flight, .bed),
    SoundLabelEntry("drone", .flight, .bed),
    SoundLabelEntry("rocket", .flight, .event),
  ]

  private static let boatSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Motorboat, speedboat", .boat, .bed),
    SoundLabelEntry("Ship", .boat, .bed),
    SoundLabelEntry("Rowboat, canoe, kayak", .boat, .bed),
    SoundLabelEntry("Sailboat, sailing ship", .boat, .bed),
    SoundLabelEntry("Foghorn", .boat, .event),
  ]

  private static let hornSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Vehicle horn, car horn, honking", .horn, .event),
    SoundLabelEntry("Air horn, truck horn", .horn, .event),
    SoundLabelEntry("Toot", .horn, .event),
    SoundLabelEntry("bugle", .horn, .event),
  ]

  private static let alarmSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Siren", .alarm, .bed),
    SoundLabelEntry("Police car (siren)", .alarm, .bed),
    SoundLabelEntry("Ambulance (siren)", .alarm, .bed),
    SoundLabelEntry("Fire engine, fire truck (siren)", .alarm, .bed),
    SoundLabelEntry("Civil defense siren", .alarm, .bed),
    SoundLabelEntry("Reversing beeps", .alarm, .event),
    SoundLabelEntry("Alarm", .alarm, .event),
    SoundLabelEntry("Smoke detector, smoke alarm", .alarm, .event),
    SoundLabelEntry("Car alarm", .alarm, .event),
    SoundLabelEntry("Buzzer", .alarm, .event),
    SoundLabelEntry("Alarm clock", .alarm, .event),
    SoundLabelEntry("Beep, bleep", .alarm, .event),
    SoundLabelEntry("Ping", .alarm, .event),
    SoundLabelEntry("Sonar", .alarm, .event),
    SoundLabelEntry("Telephone bell ringing", .alarm, .event),
    SoundLabelEntry("Ringtone", .alarm, .event),
    SoundLabelEntry("Telephone dialing, DTMF", .alarm, .event),
    SoundLabelEntry("Dial tone", .alarm, .bed),
    SoundLabelEntry("Busy signal", .alarm, .event),
    SoundLabelEntry("notification", .alarm, .event),
    SoundLabelEntry("game_coin", .alarm, .event),
    SoundLabelEntry("game_over", .alarm, .event),
    SoundLabelEntry("Sine wave", .alarm, .bed),
  ]

  private static let bellSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Church bell", .bell, .event),
    SoundLabelEntry("Bell", .bell, .event),
    SoundLabelEntry("Jingle bell", .bell, .event),
    SoundLabelEntry("Bicycle bell", .bell, .event),
    SoundLabelEntry("Cowbell", .bell, .event),
    SoundLabelEntry("Chime", .bell, .event),
    SoundLabelEntry("Wind chime", .bell, .bed),
    SoundLabelEntry("Doorbell", .bell, .event),
    SoundLabelEntry("Gong", .bell, .event),
    SoundLabelEntry("Singing bowl", .bell, .event),
    SoundLabelEntry("Ding", .bell, .event),
  ]

  private static let doorSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Knock", .door, .event),
    SoundLabelEntry("Door", .door, .event),
    SoundLabelEntry("Sliding door", .door, .event),
    SoundLabelEntry("Cupboard open or close", .door, .event),
    SoundLabelEntry("Drawer open or close", .door, .event),
    SoundLabelEntry("Slam", .door, .event),
    SoundLabelEntry("lock", .door, .event),
    SoundLabelEntry("elevator", .door, .event),
  ]

  private static let squeakSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Creak", .squeak, .event),
    SoundLabelEntry("Squeak", .squeak, .event),
    SoundLabelEntry("rubber_duck", .squeak, .event),
  ]

  private static let kitchenSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Dishes, pots, and pans", .kitchen, .event),
    SoundLabelEntry("Cutlery, silverware", .kitchen, .event),
    SoundLabelEntry("Chopping (food)", .kitchen, .event),
    SoundLabelEntry("Frying (food)", .kitchen, .bed),
    SoundLabelEntry("Sizzle", .kitchen, .bed),
    SoundLabelEntry("Blender", .kitchen, .bed),
    SoundLabelEntry("Microwave oven", .kitchen, .bed),
    SoundLabelEntry("coffee_machine", .kitchen, .bed),
    SoundLabelEntry("can_opening", .kitchen, .event),
    SoundLabelEntry("cork", .kitchen, .event),
    SoundLabelEntry("kettle_whistle", .kitchen, .event),
  ]

  private static let bathSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Toilet flush", .bath, .event),
    SoundLabelEntry("Toothbrush", .bath, .event),
    SoundLabelEntry("Electric toothbrush", .bath, .bed),
    SoundLabelEntry("Electric shaver, electric razor", .bath, .bed),
    SoundLabelEntry("shower", .bath, .bed),
  ]

  private static let applianceSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Vacuum cleaner", .appliance, .bed),
    SoundLabelEntry("Hair dryer", .appliance, .bed),
    SoundLabelEntry("Washing machine", .appliance, .bed),
    SoundLabelEntry("Mechanical fan", .appliance, .bed),
    SoundLabelEntry("Air conditioning", .appliance, .bed),
    SoundLabelEntry("fridge", .appliance, .bed),
    SoundLabelEntry("server_room", .appliance, .bed),
  ]

  private static let clockSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Tick-tock", .clock, .bed),
    SoundLabelEntry("Tick", .clock, .event),
    SoundLabelEntry("cuckoo_clock", .clock, .event),
    SoundLabelEntry("stopwatch", .clock, .bed),
  ]

  private static let officeSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Typing", .office, .event),
    SoundLabelEntry("Computer keyboard", .office, .event),
    SoundLabelEntry("Typewriter", .office, .event),
    SoundLabelEntry("Clicking", .office, .event),
    SoundLabelEntry("Printer", .office, .bed),
    SoundLabelEntry("Camera", .office, .event),
    SoundLabelEntry("Scissors", .office, .event),
    SoundLabelEntry("Zipper (clothing)", .office, .event),
    SoundLabelEntry("Writing", .office, .event),
    SoundLabelEntry("Tearing", .office, .event),
    SoundLabelEntry("page_turn", .office, .event),
    SoundLabelEntry("Coin (dropping)", .office, .event),
    SoundLabelEntry("Keys jangling", .office, .event),
    SoundLabelEntry("Cash register", .office, .event),
    SoundLabelEntry("light_switch", .office, .event),
    SoundLabelEntry("stapler", .office, .event),
    SoundLabelEntry("dice", .office, .event),
    SoundLabelEntry("cards", .office, .event),
    SoundLabelEntry("modem", .office, .bed),
    SoundLabelEntry("film_projector", .office, .bed),
  ]

  private static let toolSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Hammer", .tool, .event),
    SoundLabelEntry("Drill", .tool, .bed),
    SoundLabelEntry("Power tool", .tool, .bed),
    SoundLabelEntry("Jackhammer", .tool, .bed),
    SoundLabelEntry("Sawing", .tool, .event),
    SoundLabelEntry("Chainsaw", .tool, .bed),
    SoundLabelEntry("Filing (rasp)", .tool, .event),
    SoundLabelEntry("Sanding", .tool, .event),
    SoundLabelEntry("Lawn mower", .tool, .bed),
    SoundLabelEntry("Ratchet, pawl", .tool, .event),
    SoundLabelEntry("Gears", .tool, .bed),
    SoundLabelEntry("Mechanisms", .tool, .bed),
    SoundLabelEntry("Sewing machine", .tool, .bed),
    SoundLabelEntry("axe", .tool, .event),
    SoundLabelEntry("digging", .tool, .event),
    SoundLabelEntry("anvil", .tool, .event),
    SoundLabelEntry("welding", .tool, .bed),
    SoundLabelEntry("conveyor", .tool, .bed),
  ]

  private static let glassSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Shatter", .glass, .event),
    SoundLabelEntry("Breaking", .glass, .event),
    SoundLabelEntry("Chink, clink", .glass, .event),
    SoundLabelEntry("Glass", .glass, .event),
  ]

  private static let blastSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Gunshot, gunfire", .blast, .event),
    SoundLabelEntry("Machine gun", .blast, .event),
    SoundLabelEntry("Artillery fire", .blast, .event),
    SoundLabelEntry("gun_reload", .blast, .event),
    SoundLabelEntry("Explosion", .blast, .event),
    SoundLabelEntry("Boom", .blast, .event),
    SoundLabelEntry("Fireworks", .blast, .event),
    SoundLabelEntry("Firecracker", .blast, .event),
    SoundLabelEntry("Burst, pop", .blast, .event),
    SoundLabelEntry("laser", .blast, .event),
    SoundLabelEntry("ricochet", .blast, .event),
    SoundLabelEntry("bow", .blast, .event),
    SoundLabelEntry("Cap gun", .blast, .event),
  ]

  private static let impactSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Thump, thud", .impact, .event),
    SoundLabelEntry("Bouncing", .impact, .event),
    SoundLabelEntry("Basketball bounce", .impact, .event),
    SoundLabelEntry("Whack, thwack", .impact, .event),
    SoundLabelEntry("Slap, smack", .impact, .event),
    SoundLabelEntry("punch", .impact, .event),
    SoundLabelEntry("Bang", .impact, .event),
    SoundLabelEntry("Smash, crash", .impact, .event),
    SoundLabelEntry("Crushing", .impact, .event),
    SoundLabelEntry("Clatter", .impact, .event),
    SoundLabelEntry("Tap", .impact, .event),
    SoundLabelEntry("Crack", .impact, .event),
    SoundLabelEntry("metal_hit", .impact, .event),
    SoundLabelEntry("sword", .impact, .event),
    SoundLabelEntry("wood_break", .impact, .event),
    SoundLabelEntry("body_fall", .impact, .event),
    SoundLabelEntry("drum_roll", .impact, .event),
    SoundLabelEntry("Boing", .impact, .event),
    SoundLabelEntry("bowling", .impact, .event),
    SoundLabelEntry("dart", .impact, .event),
  ]

  private static let textureSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Rattle", .texture, .event),
    SoundLabelEntry("Rustle", .texture, .event),
    SoundLabelEntry("Crumpling, crinkling", .texture, .event),
    SoundLabelEntry("Rub", .texture, .event),
    SoundLabelEntry("Scrape", .texture, .event),
    SoundLabelEntry("Scratch", .texture, .event),
    SoundLabelEntry("Grind", .texture, .event),
    SoundLabelEntry("Whoosh, swoosh, swish", .texture, .event),
    SoundLabelEntry("Whip", .texture, .event),
    SoundLabelEntry("Arrow", .texture, .event),
    SoundLabelEntry("Flap", .texture, .event),
    SoundLabelEntry("Roll", .texture, .event),
    SoundLabelEntry("Hum", .texture, .bed),
    SoundLabelEntry("Mains hum", .texture, .bed),
    SoundLabelEntry("Rumble", .texture, .bed),
    SoundLabelEntry("Vibration", .texture, .bed),
    SoundLabelEntry("Throbbing", .texture, .bed),
    SoundLabelEntry("Buzz", .texture, .bed),
    SoundLabelEntry("Static", .texture, .bed),
    SoundLabelEntry("White noise", .texture, .bed),
    SoundLabelEntry("Pink noise", .texture, .bed),
    SoundLabelEntry("whine", .texture, .bed),
    SoundLabelEntry("electric_spark", .texture, .event),
    SoundLabelEntry("velcro", .texture, .event),
    SoundLabelEntry("crunch", .texture, .event),
    SoundLabelEntry("rope", .texture, .event),
    SoundLabelEntry("chain", .texture, .event),
    SoundLabelEntry("magnet", .texture, .event),
  ]

  private static let musicSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Music", .music, .music),
    SoundLabelEntry("Piano", .music, .music),
    SoundLabelEntry("Guitar", .music, .music),
    SoundLabelEntry("Drum", .music, .music),
    SoundLabelEntry("Orchestra", .music, .music),
    SoundLabelEntry("Radio", .music, .music),
    SoundLabelEntry("Flute", .music, .music),
    SoundLabelEntry("Violin, fiddle", .music, .music),
    SoundLabelEntry("Trumpet", .music, .music),
    SoundLabelEntry("Organ", .music, .music),
    SoundLabelEntry("Harp", .music, .music),
    SoundLabelEntry("Bagpipes", .music, .music),
    SoundLabelEntry("Music box", .music, .music),
    SoundLabelEntry("suspense", .music, .music),
    SoundLabelEntry("fanfare", .music, .music),
    SoundLabelEntry("Television", .music, .music),
  ]

  private static let fantasySounds: [SoundLabelEntry] = [
    SoundLabelEntry("sparkle", .fantasy, .event),
    SoundLabelEntry("spell", .fantasy, .event),
    SoundLabelEntry("teleport", .fantasy, .event),
    SoundLabelEntry("power_up", .fantasy, .event),
    SoundLabelEntry("spaceship", .fantasy, .bed),
    SoundLabelEntry("robot", .fantasy, .event),
    SoundLabelEntry("ghost", .fantasy, .event),
    SoundLabelEntry("force_field", .fantasy, .bed),
    SoundLabelEntry("impact_cinematic", .fantasy, .event),
    SoundLabelEntry("riser", .fantasy, .event),
    SoundLabelEntry("time_machine", .fantasy, .event),
    SoundLabelEntry("glitch", .fantasy, .event),
    SoundLabelEntry("alien", .fantasy, .event),
    SoundLabelEntry("ui_swipe", .fantasy, .event),
  ]

  private static let ambienceSounds: [SoundLabelEntry] = [
    SoundLabelEntry("Outside, rural or natural", .ambience, .bed),
    SoundLabelEntry("Outside, urban or manmade", .ambience, .bed),
    SoundLabelEntry("Inside, small room", .ambience, .bed),
    SoundLabelEntry("Inside, large room or hall", .ambience, .bed),
    SoundLabelEntry("Silence", .ambience, .bed),
    SoundLabelEntry("forest", .ambience, .bed),
    SoundLabelEntry("jungle", .ambience, .bed),
    SoundLabelEntry("space", .ambience, .bed),
    SoundLabelEntry("cave", .ambience, .bed),
    SoundLabelEntry("eerie", .ambience, .bed),
  ]
}
