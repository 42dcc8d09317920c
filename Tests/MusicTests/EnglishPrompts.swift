enum EnglishPrompts {
  static let table = """
    calm piano, 80 bpm | genre=piano tempo=80 given=true instruments=0 energy<0.3 minor=false drums=open
    sad piano at 70 bpm in A minor | genre=piano tempo=70 tonic=9 mode=minor valence<-0.3 instruments=0
    epic orchestral trailer, 140 BPM, D minor | genre=cinematic tempo=140 tonic=2 mode=minor energy>0.7 shape=rising drums=yes
    upbeat pop song in G major at 120 beats per minute | genre=pop tempo=120 tonic=7 mode=major valence>0.3
    lo-fi hip hop, 75bpm, C minor, mellow | genre=lofi tempo=75 tonic=0 mode=minor energy<0.4
    jazzy hip hop with saxophone | genre=hip_hop instruments=66 given=false
    dark ambient drone, no drums | genre=ambient drums=no valence<-0.2 tempo<85
    happy ukulele and whistling, 110 bpm, C major | tempo=110 tonic=0 mode=major instruments=24,78 valence>0.5
    tense suspense music with tremolo strings | genre=suspense instruments=44 tension>0.6 minor=true
    romantic strings, slow waltz in F major | genre=waltz meter=3 tonic=5 mode=major instruments=48 tempo<110
    80s synthwave, 100 BPM, F# minor | genre=electronic tempo=100 tonic=6 mode=minor
    fast techno 138 bpm without vocals | genre=techno tempo=138 given=true energy>0.6
    heroic brass fanfare, B-flat major, 120 bpm | genre=march tonic=10 mode=major tempo=120 instruments=61
    mysterious music box melody in E minor | tonic=4 mode=minor instruments=10 genre=suspense
    playful pizzicato comedy | genre=comedy instruments=45 valence>0.4
    Celtic folk with fiddle and tin whistle in D dorian | genre=folk tonic=2 mode=dorian instruments=110,79
    ambient pad in C lydian, very slow | genre=ambient tonic=0 mode=lydian instruments=89 tempo<60
    heavy metal, 180 bpm, E phrygian, distorted guitars | genre=metal tempo=180 tonic=4 mode=phrygian instruments=30
    baroque harpsichord, allegro, in G minor | genre=classical tempo=132 tonic=7 mode=minor instruments=6
    solo cello, adagio, d minor | instruments=42 tempo=70 tonic=2 mode=minor drums=no
    nostalgic acoustic guitar, andante | instruments=25 genre=folk tempo=86
    bossa nova with nylon guitar, 130 bpm | genre=latin tempo=130 instruments=24
    reggae in A major, 76 bpm | genre=reggae tempo=76 tonic=9 mode=major
    blues in E, slow | genre=blues tonic=4 tempo<80
    country banjo, fast | genre=country instruments=105 tempo>130
    8-bit chiptune, 150 bpm, C major | genre=chiptune tempo=150 tonic=0 mode=major
    military march, snare drum | genre=march drums=yes meter=4
    gentle lullaby in 3/4 | genre=lullaby meter=3 energy<0.25
    deep house 124 bpm A minor | genre=house tempo=124 tonic=9 mode=minor
    chase scene, fast percussion, tense strings | genre=cinematic drums=yes instruments=48 tension>0.4 tempo>120
    romantic comedy, light and bouncy | genre=comedy valence>0.5
    horror, dissonant, creepy | genre=suspense valence<-0.3 tension>0.6
    builds up to a climax, orchestra | genre=orchestral shape=rising
    starts loud then fades out, piano | shape=falling instruments=0
    ambient, builds and fades | shape=arch
    guzheng and bamboo flute, pentatonic | genre=chinese mode=major_pentatonic instruments=107,77
    erhu solo, sad, A minor pentatonic | genre=chinese mode=minor_pentatonic tonic=9 instruments=110 drums=no
    funky bass groove with drums, 105 bpm | genre=funk tempo=105 instruments=33 drums=yes
    not too fast, cheerful | tempo<125 tempo>70 valence>0.4
    music without percussion or guitar, peaceful | drums=no energy<0.3 instruments=none
    no piano, just strings | instruments=48 genre=orchestral
    tempo: 96 | tempo=96 given=true
    ♩=132, A-flat major, brass band | tempo=132 tonic=8 mode=major instruments=61
    BPM 90, key: Eb | tempo=90 tonic=3
    in the key of G | tonic=7 mode=major
    Key of F sharp minor, tempo about 88 | tonic=6 mode=minor tempo=88
    an ominous piece in C# minor | tonic=1 mode=minor tension>0.4
    Bbm trap beat, 140bpm | tonic=10 mode=minor tempo=140 genre=hip_hop
    Am, 90-100 bpm, melancholic guitar | tonic=9 mode=minor tempo=95 instruments=25
    Fis-Dur, Presto | tonic=6 mode=major tempo=180
    d-Moll, langsam | tonic=2 mode=minor
    h moll, largo | tonic=11 mode=minor tempo=50
    a sad tune in a minor key | mode=minor valence<-0.3
    A walk in a forest, calm | energy<0.3 minor=false
    in a world of shadows, trailer | genre=cinematic valence<0
    harmonic minor, desert, oud | mode=harmonic_minor instruments=106
    Middle Eastern mood with duduk | mode=harmonic_minor instruments=111
    medium tempo indie rock with electric guitar | genre=rock instruments=27 tempo>110 tempo<135
    jazz waltz with vibraphone | genre=jazz meter=3 instruments=11
    techno, one hundred thirty bpm | tempo=130 given=true
    christmas bells, joyful | instruments=14 valence>0.5
    piano house, energetic | genre=house energy>0.6
    cinematic ambient, hopeful, rising | genre=ambient shape=rising valence>0.2
    choir and organ, solemn, C minor | instruments=52,19 tonic=0 mode=minor
    drumless lofi | genre=lofi drums=no
    7/8 prog rock | genre=rock meter=4
    mixolydian folk in G | genre=folk mode=mixolydian tonic=7
    samurai duel, shamisen and taiko | instruments=107,106,116 drums=yes
    corporate, inspiring, uplifting | genre=pop valence>0.4
    a | genre=piano
    120 | given=false
    Vivaldi style violin concerto, E major, 100bpm | genre=classical tonic=4 mode=major tempo=100 instruments=40
    1=D, folk | tonic=2 mode=major genre=folk
    slow blues in A with harmonica | genre=blues tonic=9 instruments=22 tempo<80
    soft piano with light strings, hopeful | genre=piano instruments=0,48 shape=rising
    shoegaze guitars | genre=rock instruments=25
    upbeat, tempo 500 | given=true tempo=280
    """
}
