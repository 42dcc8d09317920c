/// Weather, water, fire and what they do.
enum EnglishNature {
  static let table = """
    wind | ~!Wind | wind, breeze [gentle], gust, gale [heavy], windstorm [heavy], blizzard [heavy snow], tornado [heavy], cyclone [heavy], snowstorm [heavy snow], hurricane [heavy], typhoon [heavy], sandstorm [heavy sand], gust of wind, draft, windy, wind noise, microphone wind, whirlwind, monsoon wind, air current, dust storm, 💨, 🌪
    leaves | Rustling leaves | leaf, leaves, tree, trees, branches, branch, foliage, bush, bushes, twigs, reeds, shrub, corn field, undergrowth, canopy, cornfield, palm trees, underbrush, 🍂, 🍃
    grass | Rustle | grass, tall grass, hay, straw, weeds, meadow
    rain | ~!Rain | rain, rainfall, drizzle [light soft], downpour [heavy], rainstorm [heavy], raining, rainy, shower of rain, rain shower, monsoon [heavy], cloudburst [heavy], light rain [light soft], pouring rain [heavy], rainwater, precipitation, drizzling [light soft], 🌧, ☔
    raindrop | Raindrop | raindrop, drop of rain, rain drops
    hail | ~!hail | hail, hailstorm, hailstones, sleet, hailing
    thunder | ~!Thunder | thunder, lightning, lightning bolt, thunders, 🌩, ⚡
    storm | ~!Thunderstorm | thunderstorm, storm, storms, stormy, tempest, electrical storm, thunder storm, stormy weather, rain and thunder, thunder and rain, thunder and lightning, stormy night, ⛈
    earthquake | ~!Earthquake | earthquake, quake, tremor, seismic, tremors, ground shaking
    avalanche | !avalanche | avalanche, snow slide, rock slide
    sea | ~!Waves | sea, ocean, wave, waves, surf, ocean waves, sea waves, tide, seashore, shore, shoreline, tidal wave [heavy], tsunami [heavy], seaside, waves on a beach, coastline, 🌊
    stream | ~!Stream | stream, river, brook, creek, rapids [heavy], rivulet, babbling stream, whitewater [heavy], canal, irrigation, spring water, stream of water, flowing river, current, torrent [heavy], flood [heavy]
    waterfall | ~!Waterfall | waterfall, cascade, cataract
    fountain | ~!Stream | fountain, water fountain, water feature
    water | Splash | water, liquid, pool, swimming pool, pond, lake, bath, bucket of water, swamp, bathwater, 💦, 💧
    drop | Drip | drop, droplet, water drop, water drops, droplets, drop of water, drops of water, dripping water, water droplets, stalactite, water droplet, drips of water
    tap | Water tap | tap water, faucet, water tap, tap running, running tap, running water, kitchen tap, water running, spigot, running faucet, leaky faucet, water from a tap, water runs
    sink | Sink (filling or washing) | sink, basin, washbasin, washing hands, washing dishes, kitchen sink, dish washing, washing up, wash hands, wash dishes, wash the dishes
    bathtub | Bathtub (filling or washing) | bathtub, tub, filling a bathtub, bath filling, running a bath
    shower | shower | shower, showering, taking a shower, shower running, showerhead
    hose | Spray | hose, garden hose, sprinkler, fire hose, water hose, water gun, pressure washer, power washer, lawn sprinkler, spray can, spray bottle, aerosol, aerosol can, spray paint, hairspray, nozzle, deodorant, air freshener, spraycan
    fire | ~!Fire | fire, campfire, bonfire, fireplace, flame, flames, burning, burn, blaze, inferno [heavy], wildfire [heavy], forest fire [heavy], hearth, burning wood, fire crackling, crackling fire, burning building [heavy], log fire, torch, wood fire, crackling fireplace, house fire [heavy], wood burning, fire pit, furnace, wood stove, 🔥
    candle | match [soft] | candle, lighter, matchstick, match, zippo, cigarette lighter
    flamethrower | Fire [heavy loud] | flamethrower, dragon breath, dragon fire, fire breath, jet of flame, fire breathing
    lava | !lava | lava, magma, molten rock
    volcano | !Eruption | volcano, 🌋
    geyser | Steam | geyser, hot spring
    steam | Steam | steam, vapor, steam vent, steaming, steam pipe
    air | air_release | air, air valve, pressure valve, valve, pump, air pump, bicycle pump, hydraulics, airbrush, inflator
    lawnleaves | Rustling leaves | pile of leaves, leaves underfoot
    mudpit | Squish | mud pit, slime, swamp mud, goo, guts, jelly, tentacle, tentacles, flesh, ooze
    icecubes | Chink | ice cubes, ice cube, ice in a glass
    icesheet | Crack [ice] | ice sheet, glacier, iceberg, frozen lake cracking, thin ice
    """
}
