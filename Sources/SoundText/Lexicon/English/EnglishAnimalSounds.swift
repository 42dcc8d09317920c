/// Sounds of animals, by themselves.
enum EnglishAnimalSounds {
  static let table = """
    Bark | bark, woof, bow wow, arf, bowwow, baying
    Yip | yip, yap, yelp
    Growling | growl, snarl, grr
    Whimper (dog) | dog whimper, puppy whimper, dog whining, puppy whining, dog whine, whining dog, whimpering dog
    Howl | howl
    Meow | meow, mew, miaow, mewl, meowing, meows
    Purr | purr
    Caterwaul | caterwaul, yowl, cats fighting, cat fight
    cat_hiss | cat hiss, cat hissing, hissing cat
    Neigh | neigh, whinny, nicker
    Clip-clop | clip clop, hoofbeats, hoof beats, hoofs, hoof, gallop, galloping, trot, trotting, canter, hooves on, clop
    Moo | moo, lowing
    Oink | oink, pig grunt
    Sheep | baa, baaing, bleat
    Donkey | bray, hee haw, braying
    Crowing | crow of a rooster, cock a doodle doo, crowing, rooster crow, cockcrow, crow at dawn
    Cluck | cluck, clucking, peck, chicken cluck
    Gobble | gobble, gobbling
    Quack | quack
    Honk | goose honk, geese honking, goose honking, honking geese
    Chirp | chirp, tweet, peep, twitter, chirrup, warble, trill, cheep, birdsong at dawn
    Bird vocalization | bird song, birdsong, bird call, bird calls, bird vocalization, bird singing, birds singing, dawn chorus
    Squawk | squawk
    Coo | coo, cooing
    Caw | caw, cawing
    Hoot | hoot, hooting
    Gull | seagull cry, gull cry
    Bird flight | wing flap, flapping wings, wings flapping, wing flapping, flap wings, flaps its wings, wings flap, flapping of wings, wings fluttering, wingbeats, fluttering wings, beating wings, flutter of wings, flapping its wings
    woodpecker | pecking wood, woodpecker drumming
    Croak | croak, ribbit, croaking
    Snake | snake hiss, hissing snake, snake hissing
    snake_rattle | rattlesnake rattle, rattlesnake, snake rattle, rattling snake
    Patter | patter, scurry, skitter, scurrying, pitter patter, scuttle, scampering, scamper
    Roar | roar
    Cricket | stridulate
    Bee | buzz of bees, buzzing bees, bees buzzing
    """
}
