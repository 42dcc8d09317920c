/// Names of AudioSet, of ESC-50 and of lists of sounds like theirs: our sound | their names.
enum NameTable {
  static let table = """
    Fixed-wing aircraft | Aircraft; airplane; plane
    Propeller | Aircraft engine
    Speech [baby] | Babbling
    Shout | Bellow; Yell
    Laughter | Belly laugh; Chuckle, chortle; Snicker; laugh; laughing
    Chirp | Bird; chirping birds; bird chirp
    Sheep | Bleat; sheep bleat
    Motorboat | Boat, Water vehicle
    Bark | Bow-wow; Dog; dog bark
    White noise | Cacophony; Noise; white noise
    Meow | Cat; cat meow
    Moo | Cattle, bovinae; cow; cow moo
    Church bell | Change ringing (campanology); church bells; Tubular bells
    Choir | Chant
    Hubbub | Chatter; crowd talk
    Crowing | Chicken, rooster; rooster
    Speech [child] | Child speech, kid speaking
    Clicking | Click; mouse click
    Tick-tock | Clock; clock tick
    Speech | Conversation; Narration, monologue
    Speech [digital] | Speech synthesizer
    Speech [woman] | Female speech, woman speaking
    Speech [man] | Male speech, man speaking
    Caw | Crow; crow caw
    Doorbell | Ding-dong
    Quack | Duck; duck quack
    Siren | Emergency vehicle
    Outside, urban or manmade | Environmental noise
    Alarm | Fire alarm
    Cluck | Fowl; hen; chicken cluck
    Croak | Frog; frog croak
    Machine gun | Fusillade
    Honk | Goose; goose honk
    Gurgling | Gush
    Heart sounds | Heart murmur; heartbeat
    Neigh | Horse; horse neigh
    Clip-clop | horse hooves
    Bee | Insect; insects; insect buzz
    Pour | Liquid; water pour; pouring water
    Mechanisms | Machine; Tools; Pulleys
    Engine | Medium engine (mid frequency)
    Car passing by | Motor vehicle (road); Vehicle; car pass
    Music | Musical instrument
    Waves | Ocean; sea waves
    Hoot | Owl; owl hoot
    Oink | Pig; pig oink
    Coo | Pigeon, dove; pigeon coo
    Train | Rail transport
    Singing | Rapping; Yodeling; sing
    Mouse | Rodents, rats, mice; mouse squeak
    Camera | Single-lens reflex camera
    Train whistle | Steam whistle; train whistle
    Telephone bell ringing | Telephone; phone ring
    Thump | Thunk; thud
    Gobble | Turkey
    Splash | Water; water splash
    Breathing | Wheeze; breathe
    Crying | Whimper; cry
    Whistling | Whistle
    Wind | Wind noise (microphone)
    forest | Outside, rural or natural ambience; nature ambience
    Fire | crackling fire; fire
    Cricket | crickets
    Drip | water drops; water drip
    Baby cry | crying baby; baby cry
    Sneeze | sneezing
    Clapping | clapping; clap
    Cough | coughing
    Walk | footsteps
    Toothbrush | brushing teeth; toothbrush
    Snoring | snore
    sip | drinking sipping
    Knock | door wood knock; door knock; knock
    Creak | door wood creaks; creak
    can_opening | can opening
    Alarm clock | clock alarm; alarm clock
    Shatter | glass breaking; glass break
    Vehicle horn | car horn
    Sawing | hand saw; saw
    Whispering | whisper
    Screaming | scream
    Shout | shout
    Burping | burp
    Chewing | chew
    Applause | applause
    Cheering | cheer
    Finger snapping | finger snap
    Growling | dog growl
    Whimper (dog) | dog whine
    Purr | cat purr
    Goat | goat bleat
    Gull | seagull
    Bird flight | bird wings
    Roaring cats | lion roar
    Canidae | wolf howl
    Whale vocalization | whale
    Rustling leaves | leaves rustle
    Water tap | water tap
    Idling | engine idle
    Accelerating | engine rev
    Engine starting | engine start
    Accelerating [accelerating] | car accelerate
    Traffic noise | traffic
    Race car | race car
    Jet engine | jet
    Foghorn | ship horn
    Reversing beeps | reversing beep
    Beep | beep
    Slam | door slam
    Dishes | dishes
    Mechanical fan | fan
    Computer keyboard | keyboard typing
    Printer | printer
    Zipper | zipper
    Rustle [paper] | paper
    Coin | coins
    Chink | clink
    Drill | drill
    Lawn mower | lawn mower
    Gunshot | gunshot
    Burst | pop
    Clatter | clack
    Smash | crash
    Crackle | crackle
    Rattle | rattle
    """
}
