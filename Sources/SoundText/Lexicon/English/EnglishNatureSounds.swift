/// Sounds of wind, water, weather and fire, by themselves.
enum EnglishNatureSounds {
  static let table = """
    Howl (wind) | howling wind, wind howling, wind howls, howl of the wind
    Rustling leaves | rustling leaves, leaves rustling, leaves rustle, rustle of leaves, rustling of leaves, rustling trees, trees rustling, swaying trees, rustling foliage, leaves crunching, trees sway, trees swaying, leaves crunch
    Splash | splash, splatter, splashing, splish, plop, splosh, belly flop, splat
    Slosh | slosh
    Drip | drip, dripping, dribble, drips
    Trickle | trickle
    Pour | pour
    Fill (with liquid) | fill with water, filling with water, being filled, fill a glass, filling a glass, filling up, fill up, refill
    Boiling | boil, boiling water, boiling, simmer, simmering
    Gurgling | gurgle
    bubbles | bubble, bubbles, fizz, effervescent, bubbling, fizzing, fizzy
    Squish | squish, squelch, gore, squash, squishing
    Thunder | thunderclap, clap of thunder, thunder clap, crack of thunder, rumble of thunder, roll of thunder, roar of thunder, lightning strike, lightning strikes, lightning crack
    Crackle | crackle, crackling, popping and crackling
    match | strike a match, striking a match, match strike, match being lit, lighting a match, light a match, match lighting, strikes a match, match ignites
    Eruption | erupt, eruption, volcano erupting, volcanic eruption, volcano erupts
    Spray | spray, sprays, squirt, spritz, sprinkle, mist spray
    Hiss | hiss, hissing, sizzling hiss, pressure release
    air_release | air release, release of air, releasing air, air escaping, escaping air, hydraulic hiss, pneumatic, air hiss, airlock, burst of air, air pressure, air being released, puff of air, puff, releasing of air, pressurized air, compressed air, air blowing
    Deflate | deflate, deflating, deflating balloon, balloon deflating
    Stream | flowing water, water flowing, running stream, gushing water, water gushing, water rushing, rushing water, babbling brook, water flows, flow of water
    Waves | surf, waves crash, waves crashing, crashing waves, waves lapping, lapping waves, waves breaking, breaking waves
    """
}
