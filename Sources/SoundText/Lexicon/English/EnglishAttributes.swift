/// How something sounds. `distant` and the like stand behind what they say, adjectives before it.
enum EnglishAttributes {
  static let table = """
    loud | loud, loudly, noisy, noisily, thunderous, deafening, blaring loud, boisterous, enthusiastic, enthusiastically, raucous, booming, ear splitting, powerful, powerfully, intense, intensely, violent, violently, vigorous, vigorously, hard, aggressive, aggressively, forceful, forcefully, mighty, huge crowd, harsh, harshly, roaring loud, full volume, wild, wildly, rowdy, frantic, frantically, piercing, strongly, strong, robust
    heavy | heavy, heavily, strong, strongly, torrential, powerful, massive, forceful, hard, violent, fierce, gale force, big, thick, deep, mighty, powerfully, hard hitting, intense
    soft | soft, softly, quiet, quietly, gentle, gently, faint, faintly, light, lightly, subtle, low volume, subdued, slight, slightly, mild, calm, delicate, hushed, dim, weak, weakly, tiny, barely audible, silently, peaceful, peacefully, tender, mellow, relaxing, soothing, in a low voice
    light | light, lightly, thin, delicate, drizzling, flimsy
    gentle | gentle, gently, calm, calming, peaceful, peacefully, tranquil, serene, relaxing, soothing
    short | short, shortly, brief, briefly, quick, abrupt, abruptly, sudden, momentarily, momentary, curt, single short
    long | long, lengthy, prolonged, extended, sustained, drawn out, lingering, long lasting
    continuous | continuous, continuously, constant, constantly, steady, steadily, nonstop, non stop, ongoing, persistent, persistently, continual, continually, incessant, incessantly, consistent, consistently, endless, repeatedly, repeated, repetitive, repetitively, uninterrupted, unceasing, without stopping
    rhythmic | rhythmic, rhythmically, rhythmical, steady beat, in rhythm, regular, at regular intervals, methodically, methodical
    echo | echo, echoes, echoing, echoed, echoey, reverberating, reverberate, reverberates, reverberant, reverb, resonating, resounding, hollow, cavernous
    muffled | muffled, muted, stifled, behind a wall, through a wall, behind closed doors, from another room, from the next room, next door, through the wall, dull, muffle, indistinct
    fast | fast, quick, quickly, rapid, rapidly, swift, swiftly, speedy, hurried, hurriedly, rushed, brisk, briskly, at high speed, high speed, furiously, frantic, frantically, in quick succession, in rapid succession, hasty, fast paced, very fast, at speed, speeding
    slow | slow, slowly, sluggish, leisurely, lazy, unhurried, gradual, gradually, idly
    high | high, high pitched, high pitch, shrill, squeaky, treble, screechy, piercing, sharp, sharply, tinny
    low | low, low pitched, low pitch, deep, bassy, bass heavy, low frequency, deeply, guttural, throaty, rumbly
    near | near, nearby, close, close up, closeup, in close proximity, up close, closely, at close range, close by, right next to
    distant | distant, distantly, far, far away, far off, faraway, in the distance, from the distance, from a distance, at a distance, in the far distance, from afar, remote, off in the distance, further away, farther away, miles away, on the horizon, somewhere far, several blocks away, some distance away, in distance, a distance away, far in the distance
    background | in the background, in background, background, backgrounds, behind it, in the back ground, in the backdrop, faintly in the background
    approaching | approach, approaches, approaching, approached, get closer, gets closer, getting closer, coming closer, comes closer, coming near, drawing near, draws near, nearing, getting louder, gets louder, grow louder, grows louder, growing louder, growing in volume, becoming louder, increasing in volume, increases in volume, rising in volume, louder, increasingly louder, louder and louder, crescendo, closer, closer and closer, nearer, coming towards, moving closer, increasing in intensity, increasing
    receding | recede, recedes, receding, fade, fades, fading, fade away, fades away, fading away, fade out, fades out, fading out, moving away, moves away, drive away, drives away, driving away, drove away, driving off, drives off, speed away, speeds away, speeding away, speeding off, speeds off, fly away, flies away, flying away, walk away, walks away, walking away, run away, running away, runs away, getting quieter, gets quieter, quieter, going away, goes away, into the distance, away, dying down, dies down, dying away, decrease in volume, decreasing, pulling away, pulls away, disappearing, softer, riding away, rides off, sailing away, galloping away, in the distance fading
    indoors | indoors, indoor, inside, inside a building, interior
    outdoors | outdoors, outdoor, outside, out in the open, exterior, in open air, open air
    large | large, big, huge, giant, gigantic, enormous, massive, great, colossal, vast, giant sized, full grown, oversized, immense
    small | small, tiny, little, mini, miniature, wee, toy sized, petite, compact
    group | group of, group, many, crowd of, pack of, herd of, flock of, bunch of, lots of, a lot of, plenty of, numerous, countless, multiple, several, crowd, flock, herd, swarm of, colony of, chorus of, gang of, team of, army of, hundreds of, thousands of, dozens of, school of, pile of, stack of, handful of, series of, few, a few, class of, gaggle of, audience of, a number of, scores of, a group, parade of, string of, row of, crowded, packed, others, a chorus of, volley of, burst of, barrage of, round of, variety of, different, gathering of, collective, troop of, swarm, horde, horde of, hordes of, pair of
    several | several, many, multiple, numerous, a lot of, lots of, series of, few, a few, various, repeatedly, repeated, countless, plenty of, dozens of, hundreds of, thousands of, a number of, several times, many times, multiple times, a few times, over and over, again and again, a series of, volley of
    single | single, lone, solitary, lonely, one, sole, individual, only one, just one
    metal | metal, metallic, iron, steel, brass, tin, aluminium, aluminum, copper, bronze, chrome, metallically, sheet metal, corrugated, rusty, tin roof, on metal, silver, golden
    wood | wood, wooden, timber, oak, pine, bamboo, plank, hardwood, on wood, floorboards, floorboard, wood floor, parquet, wooden floor, planks, log cabin
    plastic | plastic, vinyl, polystyrene, styrofoam, nylon, pvc, plastic bag, acrylic
    stone | stone, stony, marble, cobblestone, cobblestones, cobbles, rocky, brick, stones, cobbled, granite, rock surface, flagstones, cobblestone street, pavement, pebble
    concrete | concrete, asphalt, cement, sidewalk, pavement, tarmac
    tile | tile, tiles, tiled, tiled floor, linoleum, tile floor
    gravel | gravel, gravelly, pebbles, gravel path, gravel driveway, gravel road, shingle, loose stones
    snow | snow, snowy, in snow, in the snow, on snow, through snow, deep snow
    ice | ice, icy, frozen, frozen lake
    grass | grass, grassy, lawn, meadow grass, tall grass, grassland
    leaves | leaves, dead leaves, dry leaves, fallen leaves, autumn leaves, foliage, leaf litter
    sand | sand, sandy
    mud | mud, muddy, sludge, swampy ground
    water | puddle, puddles, shallow water, in puddles
    carpet | carpet, carpeted, rug
    paper | cardboard, papery
    leather | leather
    cloth | cloth, fabric, silk, cotton, curtain cloth, velvet
    ceramic | ceramic, porcelain, china plate, clay, earthenware
    bone | bony, skeletal
    man | male, masculine, manly
    woman | female, feminine
    child | childish, young, teen, teenage, teenager, juvenile
    old | old, elderly, ancient, rusty, antique, vintage, aged, worn, creaky old, old fashioned, retro
    happy | happy, happily, joyful, joyfully, cheerful, cheerfully, excited, excitedly, playful, playfully, merry, merrily, upbeat, delighted, jolly, joyous, hysterical, hysterically, celebratory, festive, lively, victorious, triumphant
    sad | sad, sadly, sorrowful, mournful, mournfully, melancholy, melancholic, depressed, heartbroken, somber, sombre
    angry | angry, angrily, aggressive, aggressively, furious, enraged, hostile, mad, vicious, viciously, ferocious, ferociously, menacing, menacingly, threatening, menace, fierce, fiercely
    frightened | frightened, scared, afraid, terrified, panicked, panicking, panicky, in fear, in terror, in panic, nervous, nervously, anxious, anxiously, frantically, in pain, distressed, in agony, horrified
    drunk | drunk, drunken, tipsy, intoxicated
    electric | electric, electrical, electronic, battery powered, battery operated
    digital | digital, electronic, retro, 8 bit, 8bit, 16 bit, arcade, chiptune, pixel, synth, synthesized, computerized
    diesel | diesel
    steam | steam powered
    scifi | sci fi, scifi, futuristic, alien, science fiction, space age, cyberpunk, robotic, high tech, cyber, holographic, galactic
    police | police, cop
    wet | wet, soggy, soaked, damp, moist, slimy, squelchy
    dry | dry, brittle, parched
    accelerating | accelerating, accelerate, accelerates, speeding up, picking up speed, picks up speed, speeds up, gaining speed, increasing speed, increases speed
    decelerating | decelerating, decelerate, decelerates, slowing down, slows down, slowing, slow down, slows, coming to a stop, comes to a stop, coming to a halt, comes to a halt, slows to a stop
    stopping | stop, stops, stopping, stopped, shut off, shutting off, shuts off, turned off, turning off, turns off, switches off, switching off, switched off, power down, powers down, powering down, ceases, ceasing, halt, halts, shut down, shuts down, shutting down, ends abruptly
    """
}
