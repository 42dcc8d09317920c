/// Sounds of things that meet, break, rub and ring, by themselves.
enum EnglishObjectSounds {
  static let table = """
    Knock | knock, rap on, rapping on, knock at the door, knock on the door, door knock, knocking on door, knock knock
    Slam | slam, slamming, slammed shut, slam shut
    Creak | creak, creak open, creaks open, creaking open, creaking, creaky, creaks
    Squeak | squeak, squeaky, squeaking, screech, screeching, squeal of metal
    rubber_duck | rubber duck, squeaky toy, toy squeaking, squeak toy, dog toy
    lock | lock, unlock, key turning, turn a key, turning a key, key in lock, key in a lock, deadbolt, padlock, latch, bolt a door, lock picking, lockpick, door locking, safe dial, lock a door, turning the key, key turning in a lock, turning a lock, picking a lock, key turns
    Chopping (food) | chop, chopping, chopping vegetables, cutting vegetables, slicing, slice, knife on cutting board, dicing, chopping board, mince, cutting board
    Frying (food) | fry, frying, stir fry, stir frying, deep fry, deep frying, food frying, saute
    Sizzle | sizzle, sizzling, grill, grilling, searing
    can_opening | can opening, can open, opening a can, open a can, opens a can, soda can opening, soda can, pop a can, cracking open a can, beer can, cracks open a can, crack open a can, crack open a beer, opening a soda, opening a beer, can being opened, opens a soda, opens a beer
    cork | cork, uncork, champagne pop, popping a cork, cork pop, opening a bottle, bottle opening, opens a bottle, champagne, champagne cork, uncorking
    Toilet flush | flush, toilet flush, flushing, flushes
    Writing | write, scribble, scrawl, sketching, sketch, drawing with a pencil, chalk on blackboard, writing with a pencil, chalkboard, signing, jotting, pencil scratching, chalk
    Tearing | tear, rip, shred, tearing, ripping, tear apart
    page_turn | page turn, turning a page, turning pages, flip a page, flipping pages, pages turning, turn the page, turning the pages, page flip, page flipping, turn pages, flipping through a book, turns a page, turns pages, page turns, pages flipping, turning of pages, pages turn, turning page, leafing through, flips through
    Zipper | zip, unzip, zipper, zipping, zip up, zipping up
    stapler | staple, stapler, stapling, hole punch
    Coin | coin drop, coins dropping, coin dropping, coin flip, dropping coins, drop a coin, coins jingling, coins clinking, jingling coins, coins falling, counting coins, flip a coin, coin toss
    Keys jangling | keys jangling, jingling keys, keys jingling, jangle, jangling keys, jangling, keys jingle, keys jangle
    dice | dice roll, rolling dice, roll dice, roll the dice
    cards | shuffling cards, shuffle cards, card shuffle, shuffling a deck, deck shuffle, deal cards, dealing cards, card flip, shuffling deck, playing cards, poker
    Shatter | shatter, glass shatter, glass breaking, breaking glass, glass shattering, shattering glass, smash a window, glass break, broken glass, shattered glass, glass smash, window smash, window smashing, smashing glass, glass smashing
    Chink | clink, chink, glasses clinking, clinking glasses, cheers with glasses, toast with glasses, clinking
    Breaking | break, breaking, snap in half, smash to pieces
    Gunshot | gunshot, gunfire, gunshots, gun shot, gun shots, gun fire, gun firing, shooting, shoot, rifle shot, pistol shot, shotgun blast, shots fired, shots, gun battle, gunfight, shootout, shot fired, fire a gun, firing a gun, sniper shot, musket fire, fires a gun, shoots a gun
    Machine gun | machine gun fire, machine gun firing, automatic gunfire, automatic fire, automatic rifle, automatic weapon, rapid gunfire, fusillade, spraying bullets
    Artillery fire | artillery, artillery fire, cannon fire, cannon shot, mortar fire, cannons firing, cannon blast, shelling, cannonade
    gun_reload | reload, gun reload, cocking a gun, gun cocking, cock a gun, shotgun pump, loading a gun, magazine insert, gun reloading, reloading, pump action, racking a shotgun, bolt action, chamber a round, cocks a gun, gun being loaded, clip loading, loads a gun, gun being cocked, load a magazine, gun loading
    Explosion | explode, explosion, blast, detonate, detonation, blow up, blows up, blowing up, exploding
    Boom | boom, impact boom, sonic boom, kaboom, booming explosion
    Fireworks | fireworks, firework, fireworks display, fireworks exploding
    Firecracker | firecracker, firecrackers, cracker pop, strings of firecrackers
    Burst | pop, burst, popping, balloon popping, balloon pop, bubble wrap
    laser | laser, laser gun, laser beam, zap, pew pew, blaster, phaser, raygun, ray gun, laser shot, plasma gun, laser blast, pew, plasma rifle, energy weapon
    ricochet | ricochet, bullet ricochet, bullet whiz, bullet whizzing, bullet impact, bullet flyby, bullets whizzing, bullets flying
    bow | bowstring, bow shot, bow release, archery, draw a bow, drawing a bow, arrow shot, firing an arrow, crossbow, shooting an arrow, bow draw, releasing an arrow, twang
    Thump | thump, thud, bump, clunk, thunk, plunk, thumping, dull impact, hit, strike, impact, collide, collision, knock over, topple, set down, pounding, pound, land, hitting, beat against, banging around
    Bouncing | bounce, bouncing, dribbling a ball, dribble a ball
    Basketball bounce | basketball bounce, basketball dribble, dribbling basketball, dribbling a basketball, basketball dribbling, bouncing basketball, basketball bouncing, basketball
    Whack | whack, thwack, swat, wallop, batting, spank
    Slap | slap, smack, slapping, face slap
    punch | punch, fist fight, fistfight, kick, body hit, face punch, punching, jab, uppercut, fighting, fight, brawl, sparring, boxing, kung fu, martial arts, kicking
    Bang | bang, banging, slamming around
    Smash | smash, crash, crashing, wreck, car crash, collapse, collapsing, debris, rubble, destruction, demolish, crumble, crumbling, demolition, car accident, derail, landslide, rockslide, rockfall, shipwreck
    Crushing | crush, crushing, crushing a can, trample
    Clatter | clatter, clattering, clack, clacking, clang, clanging, clank, clanking, clattering around, rattle and clank, clacks, clanks, banging pots
    Tap | tap, tapping, drumming fingers, patting, pat, taps
    Crack | crack, cracking, knuckle crack, cracking knuckles, ice cracking, whip crack too, snap, snapping
    metal_hit | metal hit, metal impact, metal clang, metallic clang, metal clanging, clang of metal, metal hitting metal, metallic impact, metal bang, metallic clank, metal banging, metallic bang, metal on metal, metal pipe, hitting metal
    sword | sword, swords clashing, sword fight, sword clash, clashing swords, sword drawn, unsheathe, sheathe, sword slash, sword swing, blade slash, swordplay, steel on steel, sword fighting, parry, clash of swords, duel, clashing blades, clash, sword draw, clashing steel, clash of steel
    wood_break | wood breaking, wood snapping, twig snap, branch snapping, breaking wood, stick breaking, wood splintering, tree falling, branch breaking, snapping twigs, twigs snapping, wood cracking, tree cracking, branch cracking, branches breaking, splinter, twig breaking, falling tree, snapping branch, splintering wood, branch snap, snap of a twig, timber cracking, branches snapping, snapping twig, branch cracks, tree falls, twig snaps, wood snap
    body_fall | body fall, falling body, body falling, body drop, fall down stairs, falling down stairs, collapse to the ground, body hits the ground, body thud, person falling, falls down stairs, body hitting the floor
    drum_roll | drum roll, drumroll
    Boing | boing, spring bounce, springy, cartoon spring, bouncing spring
    bowling | bowling, bowling pins, bowling ball, strike at bowling, bowling strike
    dart | dart, throwing darts, dart hitting, darts
    Rattle | rattle, rattling, maraca, shaking, shake
    Rustle | rustle, rustling, clothes rustling, fabric rustle, swishing fabric, cloth movement, fabric rustling, shuffling, rummaging, rummage, fidget, moving around, shuffle, ruffle
    Crumpling | crumple, crinkle, crumpling paper, crinkling, crinkling plastic, crackling plastic, crumpled, scrunch, wrapper, unwrap, unwrapping, plastic wrapper
    Rub | rub, polish, wipe, scrubbing, scrub, rubbing, brush, brushing, sweep, sweeping, mop, mopping, stroking, scour
    Scrape | scrape, scraping, dragging, drag, slide across, grating, scuff, sliding
    Scratch | scratch, claw, scratching, clawing
    Grind | grind, grinding, crunching gears
    Whoosh | whoosh, swoosh, swish, whish, swing, dodge, woosh, fast movement, transition, whooshing, zoom, throw, throwing, swooshing, whizz, whiz, sweeping transition, whooshes, waft
    Whip | whip, whip crack, whip cracking, cracking whip, whipping, lash
    Arrow | arrow, arrow flying, arrow fly by, arrows flying, arrow hitting, arrows flying past
    Flap | flap, flapping, flutter, fluttering
    Roll | roll, rolling
    Hum | hum, humming, drone sound, droning, purring engine, thrum
    Mains hum | mains hum, electrical hum, electric hum, transformer hum, power line hum, fluorescent light, buzzing lights, neon sign, neon, fluorescent light buzzing, fluorescent lights, fluorescent lights buzzing, power lines, transformer
    Rumble | rumble, rumbling, low rumble, deep rumble
    Vibration | vibrate, vibration, vibrating
    Throbbing | throb, pulse, pulsation, throbbing
    Buzz | buzz, buzzing, buzzes
    Static | static, radio static, tv static, white noise static, radio interference, interference, radio tuning, tuning a radio
    White noise | white noise, noise floor, brown noise, hiss noise
    Pink noise | pink noise
    whine | whine, whining, high pitched whine, tinnitus, ear ringing, ringing in the ears, ringing ears
    electric_spark | electric spark, spark, sparks, arc of electricity, electricity, electric shock, tesla coil, electric arc, short circuit, electrocution, taser, electric zap, electricity arcing, sparking, electrocute
    velcro | velcro
    crunch | crunch, crunching, crunchy
    rope | rope creak, rope creaking, rope stretching, rope tightening, rope pull, rigging
    chain | chain rattle, rattling chains, chains rattling, chains dragging, dragging chains, chains clanking, chain rattling, clanking chains, rattle chains
    magnet | magnet snap, magnetic
    Ding | ding, elevator ding, microwave ding, dinging, service bell, desk bell
    Chime | chime, chiming, glockenspiel, xylophone, tinkle, tinkling
    Wind chime | wind chime, wind chimes, windchime, windchimes
    Jingle bell | jingle, jingle bells, sleigh bells, jingling, jingle bell, sleigh bell
    Doorbell | doorbell, door bell, ding dong, ringing the doorbell, door chime, doorbell ringing, doorbell rings
    Bell | toll, tolling, ring, ringing
    Hammer | hammer, hammering, pounding nails, nailing, hammering nails, driving a nail
    Drill | drilling
    Sawing | sawing, saw wood, sawing wood
    Filing (rasp) | filing, rasp, file metal, filing metal, filing nails
    Sanding | sanding, sandpaper
    axe | chopping wood, axe chop, axe chopping, chopping a tree, splitting wood, wood chopping, chop wood, chops wood, splitting logs, chopping down a tree, splitting firewood, axe hits wood
    digging | dig, digging, shovel, shoveling, shovelling, spade, excavate
    anvil | anvil, blacksmith, hammering metal, forge hammer, smith hammering, hammer on anvil, blacksmithing, anvil strike, hammer on an anvil
    """
}
