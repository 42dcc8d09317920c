/// Places and situations: where | what is heard there, the surest first | what they are called. `?`: a mood, heard only
/// when nothing else is named.
enum EnglishScenes {
  static let table = """
    street | Hubbub; Shout; Clatter | market, busy market, medieval market, marketplace, bazaar, fish market, farmers market, street market, flea market, market square, souk, fair, town fair, market stall, market stalls, night market, grand bazaar, fantasy market, village market
    hall | Hubbub; Chink; Laughter | tavern, pub, bar, inn, saloon, alehouse, beer hall, nightlife bar, medieval tavern, tavern brawl, sports bar, busy bar, brewery, beer garden
    hall | Hubbub; Dishes | restaurant, cafe, coffee shop, canteen, diner, cafeteria, coffeehouse, food court, bistro, mess hall, busy restaurant, coffee house, teahouse, tea house, banquet, feast, dinner party, buffet
    hall | Music; Hubbub | nightclub, disco club, dance floor, house party, cocktail party, dance party, party, rave, club, wedding reception, prom, ball dance
    forest | Cricket; Croak; jungle | jungle at night, rainforest at night, tropical night
    forest | jungle; Chirp; Bee | jungle, rainforest, tropical forest, amazon, tropical rainforest, jungle ambience
    forest | Chirp; Rustling leaves | forest, woods ambience, woodland ambience, enchanted forest, morning forest, spring forest, summer forest, forest glade, national park, nature, wilderness, park
    forest | Cricket; Hoot | forest at night, night forest, dark forest, night in the woods, woods at night, forest night, night in the forest, haunted forest
    open | Cricket | night, summer night, night time, nighttime, at night, nighttime ambience, night ambience, quiet night, camping, countryside at night, evening, warm night, prairie night, nightfall, dusk, midnight, moonlit night, backyard at night
    open | Croak; Cricket; Bee | swamp, marsh, bayou, wetland, bog, pond at night, swampland, marshland, everglades
    open | Waves; Gull | beach, seaside ambience, coast, tropical island, harbor beach, island, bay, cliffs by the sea, tropical beach, sunny beach, beach day, coastal, lagoon
    open | Waves; Gull; Foghorn | harbor, harbour, port, docks, pier, marina, wharf, dock, seaport, fishing village, pirate cove
    open | Waves; Creak [wood]; Wind | pirate ship deck, ship deck, on a ship at sea, ship at sea, sailing ship at sea, life at sea, deck of a ship, pirate ship at sea
    open | Crowing; Chirp; Moo | farm at dawn, farm in the morning, farm morning, dawn on a farm, morning on the farm, sunrise at the farm, farm at sunrise
    open | Cluck; Moo; Sheep | farm, farmyard ambience, barn, ranch, petting zoo, barnyard, stable, henhouse, chicken coop, pasture, livestock market
    open | Chirp | dawn, sunrise, morning, spring morning, countryside, meadow ambience, garden ambience, spring day, early morning, summer day, sunny day, rural, picnic, peaceful morning, village, spring, idyllic countryside, botanical garden
    open | Sheep; Cowbell; Wind | alpine meadow, alps, alpine pasture, mountain pasture
    open | Wind | desert, tundra, mountain top, mountaintop, arctic, wasteland, summit, steppe, north pole, antarctica, post apocalyptic, post-apocalyptic, wind swept plains, ghost town, high altitude, mountain peak, frozen wasteland, canyon ambience, arctic tundra, apocalypse, abandoned city, moor, winter landscape, winter
    open | Roaring cats; Chirp; Cricket | savanna, savannah, safari, african savanna, serengeti, africa
    open | monkey; elephant; Roaring cats | zoo
    street | Traffic noise; Vehicle horn; Siren | city, downtown, city street, busy street, busy city street, times square, urban, manhattan, street ambience, crosswalk, city center, metropolis, urban ambience, street, busy city, new york, new york street, crowded street, city at night, rush hour city, taxi stand, city traffic jam, bustling city, town
    street | spaceship; Traffic noise; Hum | cyberpunk city, futuristic city, sci fi city, cyberpunk street, future city, neon city
    vehicle | Engine; Traffic noise | road trip, inside a moving car, car ride, car journey, on the highway, driving at night
    vehicle | Car; Tire squeal; Police car | car chase, police chase, high speed chase, police pursuit, street race, getaway, heist getaway
    hall | Train; Hubbub; Speech [echo] | train station, railway station, station platform, train platform, railroad station, central station, station
    cave | Subway; Speech [echo]; Beep | subway station, metro station, tube station, subway platform, underground station, metro platform
    vehicle | Train | inside a train, train ride, train journey, train interior, on a train, riding a train
    hall | Hubbub; Speech [echo]; Roll | airport, airport terminal, departure lounge, terminal, check in, boarding gate, bus station, ferry terminal
    vehicle | Jet engine [muffled] | airplane cabin, plane cabin, inside an airplane, on an airplane, aircraft cabin, in flight, airplane interior
    vehicle | Bus; Hubbub | bus ride, inside a bus, city bus interior
    open | Jet engine; Fixed-wing aircraft | runway, airfield, airshow, air show, airbase
    open | Accelerating; Hubbub | gas station, petrol station, garage workshop, pit stop, pit lane, auto repair shop
    open | Race car; Cheering | racetrack, grand prix, car racing event, drag strip
    open | Clip-clop; Cheering | horse race, rodeo, derby, jousting, joust, hippodrome, chariot race
    room | Boiling; Chopping (food); Dishes | kitchen, restaurant kitchen, dinner preparation, cooking dinner, chef kitchen, bakery, making dinner, cooking show, home kitchen
    room | Frying (food); Dishes | breakfast, making breakfast, diner kitchen, cooking breakfast, street food, food stall
    room | Computer keyboard; Telephone bell ringing; Hubbub | office, open office, call center, workplace, newsroom, corporate office, cubicle, coworking space, busy office, startup office, stock exchange, call centre
    room | Hubbub [child]; Writing | classroom, school, kindergarten, nursery school, lecture hall, daycare, exam room, exam, university
    hall | page_turn; Whispering | library, study, reading room, bookshop, bookstore, archive, old library, quiet library
    room | Beep; Hubbub | hospital, emergency room, intensive care, operating room, clinic, icu, operating theater, hospital room, surgery, hospital ward, delivery room
    room | Drill | dental clinic, dentist office, dentist's office, at the dentist
    hall | Beep; Hubbub; Roll | supermarket, grocery store, store, shop, convenience store, shopping, mall, shopping mall, shopping center, department store, checkout counter
    open | Children playing; Laughter [child] | playground, schoolyard, recess, school playground, kids playing outside, kids park, sandbox, schoolyard at recess
    hall | Splash; Children shouting | swimming pool ambience, water park, public pool, pool party, indoor pool, waterpark, aquapark, swimming competition, swimming lesson
    open | Gunshot; Explosion; Shout | battlefield, war, war zone, battle, firefight, combat, trench, trenches, world war two, d day, war scene, frontline, ww2, modern warfare, warzone, siege, invasion, military assault, modern battle, gun fight
    open | sword; Battle cry; Clip-clop | medieval battle, sword battle, viking battle, epic battle, fantasy battle, knights fighting, castle siege, ancient battle, viking raid, gladiator arena, colosseum, gladiator fight, cavalry charge, samurai battle, samurai duel, crusade, gladiators
    open | Artillery fire; Waves; Shout | naval battle, sea battle, pirate battle, pirate attack
    open | laser; Explosion; spaceship | space battle, space war, starship battle, alien invasion, star wars, dogfight in space
    open | Gunshot; Clip-clop | wild west, western, western shootout, cowboy duel, western standoff, old west, wild west shootout, wild west town
    open | dinosaur; jungle | jurassic, prehistoric, prehistoric jungle, jurassic park, dinosaur park, prehistoric world
    room | Creak; ghost; Wind | haunted house, haunted mansion, abandoned house, haunted castle, haunted, spooky house, abandoned mansion, seance, haunted attic
    open | Hoot; Wind; Canidae | graveyard, cemetery, halloween, halloween night, graveyard at night, crypt outside, spooky graveyard
    unspecified? | suspense | suspense, tension, suspenseful, ominous, foreboding, tense, dread
    unspecified? | eerie | eerie, creepy, spooky, unsettling, haunting, sinister, scary, otherworldly, supernatural, uncanny
    room? | suspense; eerie | horror, horror scene, nightmare, horror movie, horror ambience, horror game, scary scene, scary movie, psychological horror, horror film, thriller, ghost story, something evil, paranormal, fear, terror, evil presence
    room | monster; chain; Drip | dungeon, torture chamber, prison dungeon, castle dungeon, hell, underworld, monster lair, dragon lair
    room | Slam [metal]; Shout; Keys jangling | prison, jail, prison cell, jail cell, prison cell block
    cave | Drip; cave | cave, cavern, sewer, grotto, ice cave, underground cave, dark cave, crystal cave, cave ambience, sewers, underground river, catacomb
    cave | Hammer; Railroad car; Drip | mine, coal mine, gold mine, mineshaft, dwarven mine
    underwater | underwater | deep sea, ocean floor, underwater scene, submerged world, scuba diving, diving underwater, coral reef, atlantis, underwater world, underwater ambience, scuba, scuba diver, snorkeling, deep ocean, underwater cave, sea floor, free diving
    vehicle | Hum; Beep; Sonar | submarine interior, inside a submarine, submarine control room
    room | spaceship; Beep | spaceship bridge, starship bridge, spaceship interior, space station, spaceship cockpit, sci fi control room, command center, mission control, bridge of a starship, spaceship engine room, control room, cryo chamber, sci-fi laboratory, sci fi lab, space ship interior, starship interior, sci-fi corridor
    open | space | space, outer space, deep space, galaxy, cosmos, universe, black hole, void, asteroid field, planet, alien planet, moon surface, mars, nebula, planetarium
    open | rocket; Speech [digital] | space launch, shuttle launch, launch pad, rocket lift off, moon landing
    room | bubbles; Beep; Hum | laboratory, lab, science lab, mad scientist lab, alchemist lab, alchemist, mad scientist, chemistry lab, experiment, alchemy lab, wizard tower, witch cauldron, cauldron, mad scientist's laboratory, wizards lab, potion brewing, brewing a potion, potion making
    open | Hammer; Drill; Reversing beeps | construction site, building site, construction, construction work, road works, roadworks, renovation, home renovation, road construction
    hall | Mechanisms; conveyor; Hiss | factory, assembly plant, industrial, warehouse, industrial plant, steel mill, foundry, car factory, workshop machines, industrial zone, production line, textile mill
    hall | Sawing; Hammer | workshop, carpentry, sawmill, woodshop, carpenter workshop, carpenter's workshop, woodworking, wood workshop
    room | anvil; Fire | blacksmith shop, forge, smithy, blacksmith workshop, blacksmith forge
    hall | Hubbub; Laughter; Music | carnival, amusement park, theme park, funfair, circus, fairground, county fair, casino night, disneyland, circus show, circus tent
    hall | Coin; Hubbub; notification | casino, slot machines, gambling hall, las vegas
    room | notification; game_coin; laser | arcade hall, video arcade, arcade game, video games, retro arcade, gaming, pinball arcade
    hall | Cheering; Crowd | stadium ambience, football match, soccer match, football game, soccer game, baseball game, sports event, goal, soccer goal, goal celebration, world cup, sports match, olympic games, rugby match, hockey game, stadium crowd, touchdown, super bowl, football stadium, soccer stadium
    hall | Basketball bounce; Squeak; Cheering | basketball game, basketball court, basketball match, gym basketball
    open | Whack; Applause | tennis match, tennis court, golf course
    hall | Applause; Music | concert, rock concert, live concert, theater performance, talent show, award ceremony, awards show, graduation, graduation ceremony, tv show audience, music festival, gig, opera, stage show, school play
    hall | Clatter [metal]; Pant; Music | gym, fitness center, workout, weightlifting, crossfit
    hall | punch; Cheering | boxing match, boxing ring, wrestling match, fight club, ufc, boxing gym, sumo
    church | Organ; Choir | church, church service, cathedral, mass, chapel, monastery, funeral, church ambience, abbey, sunday service, church mass
    church | Church bell; Applause | wedding, wedding ceremony
    hall | Bell; Choir; Gong | temple, buddhist temple, monastery in tibet, shrine, zen temple, buddhist monastery
    open | Trickle; Chirp; Wind chime | zen garden, japanese garden, spa, meditation, yoga, wellness, relaxation, meditation session
    street | Jingle bell; Hubbub; Choir | christmas market, xmas market, christmas fair
    open | Jingle bell | christmas, santa, santa claus, christmas eve, sleigh, sleigh ride, santa's sleigh, winter wonderland, reindeer, christmas morning, xmas, christmas time, 🎄, 🎅
    open | Fireworks; Cheering | new year, new year's eve, new years eve, fourth of july, 4th of july, independence day, chinese new year, lunar new year, new year celebration, new year countdown, guy fawkes night, diwali, new year's, spring festival
    street | Cheering; Drum; Trumpet | parade, carnival parade, street parade, procession, military parade, mardi gras, marching parade, rio carnival
    street | Shout; Crowd | riot, demonstration, protest march, rally, strike protest, revolution, political rally, angry mob, mob with torches, picket line
    room | Applause; Laughter; Music | birthday party, birthday, birthday celebration, surprise party, children's birthday party, 🎂, 🎉
    room | Fire | cozy cabin, fireside, cozy fireplace, campsite, by the fire, cozy room, camp fire, winter cabin, cozy living room, lodge, log cabin in winter
    room | Rain; Fire | cozy rainy night, rainy cabin
    room | Rain on surface | rainy day indoors, rain on window, rain on a window, rain against the window, rain on a tin roof, rain on the roof, rain on roof, rain on a tent, rain on tent, rain hitting a window, rain on umbrella, rain on an umbrella, rain on a car roof, rain on car roof, rain on metal roof, rain on a metal roof, rain on window pane, rain on leaves, rain hitting the roof, rain on a roof, rain on the window, rain on tin roof, rain on the windowpane, rain on a windowpane, rainy window
    bathroom | Drip; shower | bathroom, washroom, public restroom, restroom, bathroom ambience
    bathroom | shower; Bathtub (filling or washing) | morning shower, bath time, bathhouse, bubble bath
    room | Baby laughter; Music box | nursery, baby room, baby's nursery
    room | Clatter; Walk | robbery scene, burglary, break in, breaking and entering
    room | Tick-tock | waiting room, quiet room, old clock shop, clock shop, watchmaker, insomnia, museum, clockmaker, empty room with a clock
    room | Typewriter; Rain | detective office, noir, film noir, detective story
    open | Engine; Waves | fishing boat, boat trip, cruise, boat ride, ferry ride, fishing trip
    open | Splash; Rowboat | fishing, rowing trip, river trip, canoe trip, rafting, white water rafting, boating on a lake, canoe on a lake
    open | Whoosh; Wind | skiing, skydiving, flying through the air, falling from the sky, snowboarding, hang gliding, paragliding, skydive, bungee jumping, superhero flying, gliding, ski slope
    open | Thunderstorm; Waves | storm at sea, shipwreck in a storm, stormy sea, ship in a storm, stormy ocean
    open | Eruption; Explosion; Rumble | natural disaster, end of the world, armageddon, disaster, meteor shower
    open | Screaming; Growling; Smash | zombie apocalypse, zombie attack, zombie outbreak
    room | Siren; Alarm | emergency, evacuation, prison break, nuclear meltdown, lockdown, bank robbery, bank heist
    street | Siren | crime scene, accident scene, ambulance arriving, fire scene, fire emergency
    room | Scissors; Hair dryer | hair salon, barber shop, barbershop, salon, hairdresser, beauty salon
    room | Washing machine | laundry room, laundromat ambience, laundry day, doing laundry
    room | Breathing | sleeping, asleep, bedroom at night, sleep, dreaming
    room | Alarm clock; Sigh | waking up, wake up, morning routine, monday morning
    room | Computer keyboard; Clicking | hacker, hacker room, programmer, gamer, internet cafe, programming, coding, home office, hackathon, esports
    room | Music | dance class, ballet, jazz club, jazz bar, recording studio, elevator ride, ballroom dance, lounge bar
    open | Walk [leaves]; Chirp | autumn walk, hike in the forest, hiking in the woods, walk in the woods, walk in the park, autumn, fall leaves walk, hiking trail
    open | Clip-clop; Wind | horse riding, horseback riding, horse ride, knight riding, caravan, desert caravan
    street | Clip-clop; Church bell; Hubbub | medieval town, medieval city, medieval village, old town, victorian london, victorian street, town square, medieval street, castle courtyard, renaissance fair, 19th century street, medieval castle
    hall | Fire; Walk [echo] | castle, castle hall, throne room, great hall
    street | Motorcycle; Vehicle horn; Hubbub | india street, bangkok, saigon, mumbai, street in india, hanoi, cairo, busy asian street, delhi
    street | Rain; Traffic noise | rainy city, rainy city street, rainy street, city in the rain, rainy city night, rainy night in the city, tokyo in the rain
    open | Helicopter; Shout | rescue operation, military base, helicopter rescue, vietnam war, rescue mission, army camp, boot camp
    open | Lawn mower; Chirp | suburb, suburban neighborhood, suburban street, neighborhood, suburban, gardening, yard work, saturday morning suburb
    room | Crowd; Applause | courtroom, parliament, press conference, conference, meeting, board meeting, trial, court, meeting room, auction, town hall meeting, debate hall
    room | Camera; Hubbub | red carpet, photo shoot, fashion show, photo studio, movie premiere, paparazzi crowd
    open | Drum; Shout | tribal ritual, tribal dance, tribe, ritual, ceremony, voodoo ritual, shaman, war camp
    room | Sizzle; Hubbub; Music | barbecue party, backyard barbecue, cookout, bbq party, barbecue party in the garden
    """
}
