/// Things, materials, instruments and weapons.
enum EnglishObjects {
  static let table = """
    door | Door | door, gate, wooden door [wood], front door, back door, metal door [metal], car door, doors, trapdoor, hatch, portcullis, iron gate [metal], castle gate [large wood], garage door, stone door [stone], dungeon door, vault door [metal heavy], entrance door, barn door, house door, fridge door, oven door, cage, coffin lid, coffin, chest, treasure chest, lid, mailbox, shutters, oven, crypt, 🚪
    slidingdoor < door | Sliding door | sliding door, automatic door, patio door, automatic doors, sliding doors, glass door, airlock door [scifi], spaceship door [scifi], space door [scifi], sci fi door [scifi], blast door [scifi], elevator sliding, van door, futuristic door [scifi], bulkhead [scifi]
    cupboard < door | Cupboard open or close | cupboard, cabinet, wardrobe, closet door, locker, pantry, cupboards, kitchen cabinet
    drawer < door | Drawer open or close | drawer, desk drawer, filing cabinet, drawers
    window < door | Sliding door | window, windows, window pane, blinds, shutter window
    hinge < door | Creak | hinge, floorboard creaking [wood], rusty hinge [metal], rusty gate [metal], rocking chair [wood], bed springs [metal], creaky floor [wood], wooden bridge [wood], swing set [metal], porch swing [metal]
    chair | Scrape [wood] | chair, furniture, stool, table leg, chairs, heavy furniture, sofa, heavy object, desk, table, crate, heavy stone
    lockthing | lock | keyhole, door lock, handcuffs, combination lock, door handle, doorknob, seatbelt, seat belt, handle, bolt, safe, gun safe, buckle
    doorbell | !Doorbell | doorbell, door bell, doorbell chime
    glass | Chink | glass, wine glass, glasses, glassware, wine glasses, crystal glass, champagne glass, champagne glasses, marbles
    bottle | Chink | bottle, beer bottle, glass bottle, jar, vase, bottles, beer bottles, potion bottle, mirror, lightbulb, light bulb, windshield, windscreen, window glass, chandelier, plate glass, glass jar
    pane < bottle | Shatter | windowpane
    plasticbottle | Crumpling [plastic] | plastic bottle [plastic], plastic cup [plastic], plastic bag [plastic], plastic wrap [plastic], chip bag [plastic], bag of chips [plastic], cellophane [plastic], candy wrapper [plastic], plastic sheet [plastic], wrappers [plastic], tarp [plastic], foil [metal], tin foil [metal], aluminum foil [metal], bag, plastic [plastic], wrapping paper [paper], crisp packet [plastic]
    dishes | Dishes | dish, plate, pan, pot, saucepan, teaspoon, dishes, pots, pans, pots and pans, crockery, bowl, cup, saucer, mug, tray, plates, kitchenware, pot lid, cookware, tableware, teacup, cups, coffee cup, frying pan, wok, skillet, kitchen utensils, cooking utensils, utensils, bowls, dinnerware
    cutlery | Cutlery | cutlery, silverware, fork, spoon, knife and fork, forks and knives, knives and forks, chopsticks, forks, spoons, flatware, forks and spoons, fork and knife
    knife | Chopping (food) | kitchen knife, cleaver, butcher knife, vegetables, vegetable, carrots, onion, onions, carrot, celery
    blade | sword [metal] | blade, dagger, sabre, saber, katana, knife, scythe, steel blade, spear, rapier, blades, longsword, machete, broadsword, claws of steel, halberd, ⚔
    shield | metal_hit | shield, armor, armour, chainmail, suit of armor, helmet, knight armor
    food | Frying (food) | food, bacon, meat, steak, egg, eggs, burger, sausage, fish fillet, onions frying, oil, hot oil, fries, bacon and eggs, barbecue, bbq, grill grate, hot pan, pancake, dumplings, butter, fryer, 🍳
    popcorn | Burst | popcorn, balloon, bubble wrap, balloons, party popper, toaster, bubble gum, 🎈, 🍿
    chips | Biting | apple, chips, crisps, cookie, cracker, celery stick, potato chips, crunchy food, cereal, biscuit, toast, 🍎
    coffee | Pour | coffee, tea, milk, beer, wine, drink, juice, soda, beverage, soup, whiskey, lemonade, tequila, glass of water, cup of tea, cup of coffee, ☕
    can | can_opening | soda can, beer can, drink can, tin can, can of soda, can of beer, fizzy drink, cola, coke, energy drink, 🥫
    corkthing | cork | champagne bottle, wine bottle, wine cork, sparkling wine, bottle of wine, bottle of champagne, 🍾
    paper | Rustle [paper] | paper, newspaper, map, letter, document, scroll, papers, sheet of paper, envelope, cardboard box, cardboard, parchment, documents, package, parcel, sheets of paper, magazine, 📄
    book | page_turn | book, page, notebook, pages, diary, old book, spellbook, 📖
    pen | Writing | pen, pencil, marker, quill, blackboard, whiteboard, whiteboard marker, crayon, ✏, ✍
    scissors | Scissors | scissors, shears, cutting paper, cutting hair, snip, snipping, scissor, cutting with scissors, hedge shears, cut hair, ✂
    zipperthing | Zipper | jacket zipper, tent zipper, backpack, sleeping bag, zip bag, backpack zipper
    clothes | Rustle [cloth] | clothes, clothing, fabric, jacket, coat, cloth, blanket, curtain, sheet, dress, cape, cloak, shirt, curtains, bedsheets, jeans, garment, towel, pillow, denim, leather jacket [leather]
    flag | Flap [cloth] | flag, sail cloth, banner, tent flap, umbrella, kite, tent, flags, parachute
    coin | Coin | coin, coins, change, pile of coins [group], gold coins [group], money, loot, treasure, pennies, piggy bank, tip jar, gold, token, 🪙, 💰
    keys | Keys jangling | keys, key, keychain, car keys, keyring, house keys, bunch of keys, 🔑
    dicething | dice | dice, die, 🎲
    cardthing | cards | deck of cards, card deck, casino cards, playing card, deck, 🃏
    ball | Bouncing | ball, tennis ball, football, soccer ball, ping pong, ping pong ball, rubber ball, volleyball, table tennis, pingpong, golf ball, trampoline, pinball, bouncy ball, baseball, tennis, billiard ball, pool balls, billiard balls, ⚽, 🎾
    basketballthing < ball | Basketball bounce | basketball, 🏀
    bat2 | Whack | baseball bat, racket, tennis racket, club, golf club, golf swing, cricket bat, hockey stick, stick, paddle ball, ⚾
    bowlingthing | bowling | bowling alley, bowling ball, bowling pins, bowling pin, 🎳
    dartthing | dart | dartboard, darts
    spring | Boing | metal spring, coil spring, door stopper, pogo stick, jaw harp, slinky
    bell | Bell | bell, hand bell, school bell, handbell, bells, bell tower, ship's bell, shop bell, dinner bell, bell ringing, temple bell [large], boxing bell, 🔔
    churchbell | !Church bell | church bell, church bells, cathedral bell, cathedral bells, bell tower bells, carillon, clock tower, tower bell, wedding bells, church tower, bell toll, tolling bell, big ben, town bell
    bicyclebell | !Bicycle bell | bicycle bell, bike bell, bicycle bells
    cowbell | !Cowbell | cowbell, cow bell, cowbells, cow bells
    gong | !Gong | gong, tam tam, cymbal, cymbals
    bowl | !Singing bowl | singing bowl, tibetan bowl, meditation bowl, tibetan singing bowl, singing bowls, meditation bell, tibetan bowls
    windchime | !Wind chime | wind chime, windchime, wind chimes
    chime | Chime | chimes, triangle, glockenspiel
    wood | Thump [wood] | wood, wooden box [wood], log, wooden plank [wood], wooden board [wood], lumber, timber, firewood, wooden crate [wood], barrel [wood], logs, wooden object [wood]
    metal | metal_hit [metal] | metal, metal pipe [metal], iron bar [metal], pipe, steel beam [metal], scrap metal [metal], anvil metal, metal sheet [metal], crowbar [metal], wrench [metal], metallic object [metal], metal object [metal], metal pieces [metal], steel [metal], iron [metal], wire, nails, bolts, screws, manhole cover [metal], shell casing [metal], bullet casing [metal], cartridge case [metal], bullet case [metal], metal bar [metal], metal fence [metal], metal bucket [metal], radiator [metal], shells [metal], bucket, trash can, garbage can, dumpster
    rock | Thump [stone] | rock, stone, brick, boulder [large stone], concrete block [stone], rocks, stones, bricks, pebble [small stone], gravel, snowball [snow], gravestone [stone], stone block [stone], stone slab [stone], pebbles, dirt
    chainthing | chain | chain, chains, anchor, shackles, drawbridge chain, anchor chain, shackle
    ropething | rope | rope, rope bridge, leather strap, leather belt, leather, saddle, belt, bungee, hammock
    box | Thump | box, suitcase, sack, heavy bag, bags, bodies, book on table, object, objects, item, items, thing on table, furniture falling, stuff, solid object, objects being moved, small object, small objects, equipment drop
    body | body_fall | body, corpse
    bone | wood_break [bone] | bone, bones, skull, neck, skeleton, knuckles, ribs, 🦴
    face | Slap | face, cheek, butt
    fist | punch | fist, punching bag, boxer, boxing bag, karate chop, 👊, 🥊
    finger | Tap | finger, fingernails, fingers, knuckle, fingertips, table top, tabletop, surface, touchscreen
    hand | Clapping | hand, hands, palms, 👏
    shoe | Walk | shoe, boots, boot, shoes, heels, sneakers, sandals, slippers, flip flops, footwear, staircase steps, 👣
    stairs | Walk | stairs, staircase, ladder, steps
    nail | Hammer | nail, hammer, mallet, sledgehammer, 🔨
    axe | axe | axe, hatchet, battleaxe, lumberjack, woodcutter, 🪓
    shovel | digging | shovel, grave digging, spade, hoe, pickaxe, mining, pick axe, gravedigger, ⛏
    whip | Whip | whip, lasso, bullwhip
    arrow | Arrow | arrow, arrows, bolt arrow, quiver, 🏹
    bowweapon | bow | longbow, crossbow, archer, catapult, slingshot, trebuchet, archers
    gun | Gunshot | gun, pistol, rifle, handgun, shotgun, revolver, sniper, guns, firearm, sniper rifle, musket, bullet, weapon, weapons, hunting rifle, silenced pistol, bullets, firearms, ak47, ak 47, m16, gunman, 🔫
    machinegun | Machine gun | machine gun, machine guns, submachine gun, assault rifle, uzi, automatic gun, gatling gun, minigun, turret, gatling
    cannon | Artillery fire | cannon, howitzer, mortar, tank shell, cannons, battleship guns, ship cannon
    lasergun | laser | laser pistol, laser cannon, laser turret, laser rifle, lasers
    capgun | Cap gun | cap gun, toy gun
    grenade | Explosion | bomb, grenade, dynamite, mine explosion, tnt, landmine, nuclear bomb, atomic bomb, nuke, c4, bombs, hand grenade, land mine, flashbang, meteor, meteor impact, asteroid, depth charge, 💣, 💥
    fireworksthing | !Fireworks | firework, fireworks, fireworks show, pyrotechnics, roman candle, bottle rocket, sparkler, fireworks display, 🎆, 🎇
    firecrackerthing | !Firecracker | firecracker, 🧨
    music | ~!Music | music, song, melody, tune, background music, band, jazz, rock music, pop music, classical music, disco, techno, accordion, saxophone, banjo, kalimba, mbira, didgeridoo, ukulele, harmonica, mandolin, musical instrument, musical instruments, soft music, instrumental, soundtrack, dj, rhythm, musician, musicians, musical, instrument, lute, bard, keyboard music, lofi, ambient music, elevator music, theremin, synthesizer, cello music, christmas music, marching band, sitar, dance music, club music, dubstep, hip hop, country music, folk music, polka, mariachi, 🎵, 🎶, 🎷
    piano | !Piano | piano, grand piano, pianist, piano music, piano keys, piano melody, upright piano, harpsichord, 🎹
    guitar | !Guitar | guitar, acoustic guitar, electric guitar, bass guitar, guitar chord, guitar riff, guitar strum, guitar music, strumming, guitarist, strum, guitar strings, 🎸
    drum | !Drum | drum, drums, snare, drumming, bass drum, kick drum, tom drum, bongo, bongos, drum beat, war drums, taiko, djembe, tribal drums, drumbeat, timpani, tabla, drummer, drum kit, snare drum, tambourine, percussion, marching drums, drum set, 🥁
    orchestra | !Orchestra | orchestra, symphony, orchestral, string section, strings, brass section, orchestral music, ensemble, orchestral hit
    flute | !Flute | flute, pan flute, recorder flute, ocarina, bamboo flute, clarinet, oboe, panpipes, piccolo, tin whistle, fife
    violin | !Violin | violin, fiddle, cello, viola, violinist, double bass, erhu, 🎻
    trumpet | !Trumpet | trumpet, trombone, tuba, french horn, cornet, brass band, 🎺
    organ | !Organ | organ, church organ, pipe organ, hammond organ, organ music
    harp | !Harp | harp, lyre, zither, harpist, guzheng
    bagpipes | !Bagpipes | bagpipes, bagpipe
    musicbox | !Music box | music box, jewelry box melody
    radio | !Radio | radio, car radio, radio broadcast, radio playing, record player, gramophone, turntable, jukebox, loudspeaker, stereo system, speakers, boombox, 📻
    television | !Television | television, tv, tv show, cartoon on tv, tv set, television playing, video playing, 📺
    magicwand | spell | wand, magic staff, potion, spellcaster, mage, sorcerer, amulet, crystal ball, magic orb, 🪄
    fairydust | sparkle | fairy, star, stars, gem, crystal, crystals, diamond, pixie, unicorn, ✨
    speechvoice < person | ~!Speech | announcer [man], robotic voice [digital], computer voice [digital], newscaster, news anchor, pa announcement, tannoy, tv presenter, news reader, radio host, commentator [man], narrator, male announcer [man], female announcer [woman], sports commentator, auctioneer [man], politician, lecturer, presenter, loudspeaker announcement, news broadcast, podcast, automated voice [digital], broadcaster, interviewer, newsreader, news report, 🗣
    silence | Silence | silence, silent, dead air, no sound, nothing but silence, complete silence, quietness, noiseless
    """
}
