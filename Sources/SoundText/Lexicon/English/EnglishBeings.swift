/// People and animals.
enum EnglishBeings {
  static let table = """
    person | - | person, human, human being, student, teacher, worker, player, customer, driver, user, soldier, guard, knight, sailor, pirate, thief, priest, monk, nurse, doctor, chef, barista, waiter, merchant, vendor, villager, officer, policeman, detective, farmer, hunter, runner, intruder, stranger, actor, speaker, adult, individual, guy's friend, shopkeeper, traveler, passenger, patient, referee, coach, victim, prisoner, neighbor, neighbour, hero, wizard, witch, king, chief, commander, captain, astronaut, carpenter, cat burglar, miner, cowboy, dwarf, elf, warrior, orc, ninja, samurai, athlete, somebody's
    man < person | - [man] | man [man], guy [man], gentleman [man], boyfriend [man], father [man], dad [man], husband [man], grandfather [man old], fellow [man], male voice [man], adult male [man], old man [man old], male [man], men [man group], grandpa [man old], bloke [man], male speaker [man], brother [man], male person [man]
    woman < person | - [woman] | woman [woman], lady [woman], girlfriend [woman], mother [woman], mom [woman], mum [woman], wife [woman], grandmother [woman old], female voice [woman], adult female [woman], old woman [woman old], female [woman], women [woman group], grandma [woman old], young woman [woman], female speaker [woman], young lady [woman], sister [woman], housewife [woman], female person [woman]
    child < person | - [child] | child [child], kid [child], boy [child], girl [child], toddler [child], children [child group], teenager [child], youngster [child], little girl [child], little boy [child], young girl [child], young boy [child], schoolchildren [child group], young child [child], small child [child], pupil [child]
    baby < person | - | baby [baby], infant [baby], newborn [baby]
    people < person | - | people [group], group of people [group], family [group], audience members [group], townspeople [group], couple of people [group], children and adults [group], pedestrians [group], shoppers [group], diners [group], commuters [group], marching soldiers [group], zombie hunters [group], workmen [group]
    crowd < people | ~Crowd | crowd [group], audience [group], spectators [group], crowd of people [group], large crowd [group], crowds [group], fans [group], sports fans [group], large group of people [group], throng [group], stadium [group], football fans [group], soccer fans [group], onlookers [group], cheering fans [group]
    animal | Growling | animal, beast, creature, wild animal, pet, wildlife, animals, livestock, farm animal, farm animals
    dog < animal | Bark | dog, puppy [small], hound, doggy, canine, husky, terrier, poodle, bulldog [large], labrador, german shepherd [large], chihuahua [small], pup [small], guard dog [large], watchdog [large], pooch, doggie, mutt, k9, beagle, corgi, 🐶, 🐕
    wolf < animal | Canidae | wolf, coyote, werewolf [large], wolf pack [group], fox, jackal, hyena, dingo, 🐺
    cat < animal | Meow | cat, kitten [small], kitty [small], feline, tomcat, kitties, 🐱, 🐈
    bigcat < animal | Roaring cats | lion, tiger, leopard, jaguar, panther, cougar, cheetah, lioness, puma, big cat, bobcat, 🦁, 🐯
    bear < animal | bear | bear, grizzly, polar bear, grizzly bear, 🐻
    horse < animal | Neigh | horse, pony, stallion, mare, foal, steed, zebra, mule, 🐴, 🐎
    carriage | Clip-clop | horse carriage, carriage, wagon, horse cart, horse and cart, stagecoach, chariot, horse drawn carriage, cavalry [group], cart
    donkey < animal | Donkey | donkey, burro, ass, camel, alpaca, llama
    cow < animal | Moo | cow, cattle, bull, calf, ox, buffalo, bison, moose, oxen, yak, 🐮, 🐄
    pig < animal | Oink | pig, piglet [small], hog, swine, boar, wild boar, warthog, guinea pig [small], 🐷, 🐖
    goat < animal | Goat | goat, kid goat, billy goat, deer, 🐐
    sheep < animal | Sheep | sheep, lamb, ewe, ram, 🐑
    bird < animal | Chirp | bird, songbird, sparrow, robin, canary, finch, nightingale, lark, swallow, budgie, wren, blackbird, kingfisher, hummingbird, baby bird [small], tropical bird, songbirds, warbler, starling, bluebird, magpie, chick [small], chickadee, cardinal, avian, birdlife, parakeet, 🐦, 🐤
    parrot < bird | Squawk | parrot, macaw, cockatoo, peacock, parakeets squawking, pheasant, pterodactyl, 🦜
    pigeon < bird | Coo | pigeon, dove, 🕊
    crow < bird | Caw | crow, raven, rook, jackdaw
    owl < bird | Hoot | owl, barn owl, 🦉
    gull < bird | Gull | seagull, gull, seabird, sea gull, albatross, sea bird, tern
    eagle < bird | eagle | eagle, hawk, falcon, vulture, bird of prey, buzzard, osprey, kite bird, 🦅
    woodpecker < bird | woodpecker | woodpecker
    cuckoo < bird | cuckoo | cuckoo, cuckoo bird
    rooster < bird | Crowing | rooster, cockerel, cock, 🐓
    chicken < bird | Cluck | chicken, hen, poultry, fowl, quail, 🐔
    turkey < bird | Gobble | turkey, 🦃
    duck < bird | Quack | duck, mallard, duckling [small], waterfowl, 🦆
    goose < bird | Honk | goose, swan, flock of geese [group], gander, crane bird
    penguin < bird | Squawk | penguin, flamingo, pelican
    bat < animal | Squeak [high] | bats flying, bat colony, vampire bat, bat squeak, flying bat
    bats < bat | Bird flight | bats
    frog < animal | Croak | frog, toad, bullfrog [large], tree frog, 🐸
    snake < animal | Snake | snake, cobra, serpent, viper, python, anaconda, 🐍
    mouse < animal | Mouse | mouse, rat, rodent, hamster, gerbil, squirrel, chipmunk, mice, mole, vermin, rabbit, 🐭, 🐀
    whale < animal | Whale vocalization | whale, humpback, humpback whale, orca, blue whale, sperm whale, 🐋, 🐳
    dolphin < animal | dolphin | dolphin, porpoise, 🐬
    seal < animal | Bark | sea lion, seals barking, walrus, elephant seal, harbor seal, seals
    fish < animal | Splash | fish, shark, carp
    monkey < animal | monkey | monkey, ape, chimpanzee, chimp, gorilla, baboon, howler monkey, orangutan, gibbon, primate, lemur, 🐵, 🐒
    elephant < animal | elephant | elephant, rhino, rhinoceros, hippo, hippopotamus, mammoth, 🐘
    insect < animal | Bee | insect, bug, 🐛
    bee < insect | Bee | bee, wasp, hornet, bumblebee, beehive [group], hive, swarm of bees [group], beetle, dragonfly, moth, locust [group], locusts, 🐝
    flyinsect < insect | Fly, housefly | fly, housefly, horsefly, gnat, house fly
    mosquito < insect | Mosquito | mosquito, midge, 🦟
    cricket < insect | Cricket | cricket, grasshopper, katydid, night insects, nocturnal insects, 🦗
    cicada < insect | cicada | cicada
    monster < animal | monster | monster, demon, dragon [large], ogre [large], troll [large], goblin [small], beast roar, kraken [large], demonic, cthulhu, golem [large], vampire, devil, gargoyle, minotaur, godzilla [large], kaiju [large], yeti [large], bigfoot [large], 🐉
    zombie < monster | Groan | zombie, undead, mummy, ghoul, living dead, walking dead, 🧟
    dinosaur < animal | dinosaur | dinosaur, t rex, tyrannosaurus, velociraptor, raptor, trex, 🦖
    ghost < monster | ghost | ghost, phantom, spirit, wraith, specter, poltergeist, banshee, 👻
    alien < monster | alien | alien creature, extraterrestrial, alien voice, alien language, martian, 👽
    robot | robot | robot, android, droid, cyborg, mech, mecha, 🤖
    """
}
