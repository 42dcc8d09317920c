/// What is heard when one thing does another: source | action = sound; action, action = sound. Kinds of a source share
/// its rows; `-` is not heard. Where no row tells, the action is heard, or for an action that tells little, the source.
enum Deeds {
  static let table = """
    person | drain=-; call=Shout; whistle=Whistling; howl=Wail; roar=Shout; growl=Growling; bark=Shout; bark orders=Shout; run=Run; jump=Thump, thud; sleep=Snoring; hum=Humming; snort=Snort; pant=Pant; click=Clicking; buzz=Speech; swim=Splash; fire=Gunshot; squeak=Giggle; coo=Speech; hoot=Cheering; chirp=Speech; start=Speech; whoosh=Whoosh; whine=Wail; toll=Speech; ignition=-; start=-; pass=-; roll=-; dropped=-; squawk=Shout; moo=Speech; playmusic=Music; crow of a rooster=Speech; gobble=Chewing; trickle=Speech; purr=Humming; babble=Speech; sound=Speech; flow=Speech
    people | speak=Speech; cheer=Cheering; clap=Applause; shout=Shout; laugh=Laughter; sing=Singing; walk=Walk; chant=Choir; celebrate=Cheering; roar=Cheering; move=Walk
    crowd | speak=Hubbub; cheer=Cheering; clap=Applause; applause=Applause; shout=Shout; laugh=Laughter; sing=Singing; roar=Cheering; murmur=Hubbub; whistle=Whistling; howl=Cheering; rumble=Hubbub; chat=Hubbub; gasp=Gasp; buzz=Hubbub; boom=Cheering; hum=Hubbub
    child | call=Children shouting; cry=Crying; laugh=Laughter; shout=Children shouting; scream=Screaming; squeak=Giggle
    baby | call=Baby cry; cry=Baby cry; scream=Baby cry; wail=Baby cry; shout=Baby cry; laugh=Baby laughter; giggle=Baby laughter; speak=Speech [baby]; babble=Speech [baby]; whine=Baby cry; coo=Speech [baby]; squeak=Baby laughter; howl=Baby cry; groan=Baby cry
    animal | whine=Whimper (dog); whimper=Whimper (dog); speak=Growling; pass=-; drive=-; run=Run; walk=Walk; jump=Thump; scream=Screaming; cry=Whimper (dog); moan=Groan
    dog | bark=Bark; grunt=Growling; snort=Sniff; yip=Yip; growl=Growling; howl=Howl; whine=Whimper (dog); cry=Whimper (dog); wail=Whimper (dog); pant=Pant; breathe=Pant; squeak=Whimper (dog); speak=Bark; whimper=Whimper (dog); scream=Yip; fight=Growling; sing=Howl; groan=Whimper (dog); roar=Growling; sip=sip; shout=Bark; run=Run; cough=Cough
    wolf | howl=Canidae; bark=Bark; growl=Growling; cry=Canidae; wail=Canidae; scream=Screaming; sing=Canidae; roar=Growling
    cat | meow=Meow; purr=Purr; hiss=cat_hiss; growl=Growling; yowl=Caterwaul; howl=Caterwaul; cry=Meow; wail=Caterwaul; scream=Caterwaul; caterwaul=Caterwaul; whine=Meow; fight=Caterwaul; snarl=cat_hiss; squeak=Meow; speak=Meow; chirp=Meow; groan=Meow; rumble=Purr
    bigcat | roar=Roaring cats; growl=Growling; purr=Purr; scream=Roaring cats
    bear | roar=bear; growl=bear; groan=bear
    horse | thump=Clip-clop; walk=Clip-clop; run=Clip-clop; clip clop=Clip-clop; drive=Clip-clop; pass=Clip-clop; clack=Clip-clop; clatter=Clip-clop; jump=Clip-clop; neigh=Neigh; snort=Snort; breathe=Snort; cry=Neigh; scream=Neigh; tap=Clip-clop; stomp=Clip-clop; fight=Clip-clop; bray=Neigh; whine=Neigh
    carriage | walk=Clip-clop; drive=Clip-clop; pass=Clip-clop; run=Clip-clop; roll=Clip-clop; rumble=Clip-clop; creak=Creak; rattle=Rattle
    donkey | bray=Donkey; cry=Donkey; scream=Donkey
    cow | moo=Moo; bellow=Moo; shout=Moo; cry=Moo; groan=Moo; bleat=Moo; walk=Walk; wail=Moo
    pig | oink=Oink; squeal=Oink; squeak=Oink; grunt=Oink; snort=Oink; scream=Oink; growl=Oink
    goat | baa=Goat; cry=Goat; scream=Goat; shout=Goat; bray=Goat; speak=Goat
    sheep | baa=Sheep; cry=Sheep; scream=Sheep; shout=Sheep; bray=Sheep; speak=Sheep
    bird | chirp=Chirp; sing=Bird vocalization; bird song=Bird vocalization; whistle=Bird vocalization; tweet=Chirp; squawk=Squawk; squeak=Chirp; screech=Squawk; cry=Squawk; scream=Squawk; caw=Caw; coo=Coo; hoot=Hoot; shout=Bird vocalization; speak=Chirp; flap=Bird flight; land=Bird flight; fly=Bird flight; talk=Chirp; croak=Caw; honk=Honk; cluck=Cluck; hum=Chirp; babble=Chirp; chat=Chirp; hubbub=Chirp; appear=Bird flight; wail=Squawk; pass=Bird flight; click=Chirp; run=Chirp; patter=Chirp; flow=Chirp; laugh=Squawk; peck=Tap; trickle=Chirp; whine=Chirp; burp=Chirp; buzz=Chirp; tap=Tap; knock=woodpecker
    parrot | speak=Squawk; talk=Squawk; cry=Squawk; shout=Squawk; sing=Squawk; chirp=Squawk; caw=Squawk; squeak=Squawk; whistle=Whistling
    pigeon | coo=Coo; speak=Coo; sing=Coo; cry=Coo; hum=Coo; shout=Coo; chirp=Coo; moan=Coo
    crow | caw=Caw; cry=Caw; speak=Caw; squawk=Caw; shout=Caw; sing=Caw; chirp=Caw; croak=Caw; scream=Caw; screech=Caw; squeak=Caw
    owl | hoot=Hoot; coo=Hoot; cry=Hoot; speak=Hoot; shout=Hoot; screech=Hoot; sing=Hoot; squeak=Hoot
    gull | cry=Gull; scream=Gull; squawk=Gull; speak=Gull; shout=Gull; chirp=Gull; caw=Gull; screech=Gull; sing=Gull; squeak=Gull; bird song=Gull
    eagle | scream=eagle; screech=eagle; cry=eagle; shout=eagle; speak=eagle; squeak=eagle; squawk=eagle; whistle=eagle
    woodpecker | peck=woodpecker; knock=woodpecker; tap=woodpecker; hammer=woodpecker; drill=woodpecker; pecking wood=woodpecker; bang=woodpecker
    cuckoo | sing=cuckoo; speak=cuckoo; shout=cuckoo; cry=cuckoo; chirp=cuckoo
    rooster | crow of a rooster=Crowing; sing=Crowing; cry=Crowing; cluck=Cluck; speak=Crowing; shout=Crowing; caw=Crowing; scream=Crowing; screech=Crowing; squawk=Crowing; chirp=Crowing; announce=Crowing
    chicken | cluck=Cluck; crow of a rooster=Crowing; speak=Cluck; cry=Cluck; squawk=Cluck; chirp=Cluck; shout=Cluck; sing=Cluck; peck=Cluck; feed=Cluck
    turkey | gobble=Gobble; speak=Gobble; cry=Gobble; shout=Gobble; cluck=Gobble
    duck | quack=Quack; speak=Quack; cry=Quack; shout=Quack; squawk=Quack; honk=Quack; swim=Splash; chirp=Quack; feed=Quack; sing=Quack; squeak=Quack
    goose | honk=Honk; squawk=Honk; cry=Honk; speak=Honk; shout=Honk; hiss=Hiss; quack=Honk; goose honk=Honk; toot=Honk; swim=Splash
    frog | croak=Croak; sing=Croak; speak=Croak; cry=Croak; chirp=Croak; shout=Croak; jump=Splash; squeak=Croak; swim=Splash
    snake | hiss=Snake; rattle=snake_rattle; walk=Rustle; rustle=Rustle; swim=Splash
    mouse | squeak=Mouse; run=Patter; walk=Patter; chirp=Mouse; speak=Mouse; cry=Mouse; scurry=Patter; patter=Patter; scratch=Scratch; scream=Mouse
    whale | sing=Whale vocalization; cry=Whale vocalization; speak=Whale vocalization; moan=Whale vocalization; wail=Whale vocalization; groan=Whale vocalization; hum=Whale vocalization; shout=Whale vocalization; swim=Whale vocalization; bird song=Whale vocalization; jump=Splash; click=Whale vocalization
    dolphin | chirp=dolphin; click=dolphin; squeak=dolphin; whistle=dolphin; speak=dolphin; jump=Splash; cry=dolphin; sing=dolphin
    seal | bark=Bark; cry=Bark; roar=Roar; groan=Roar
    monkey | scream=monkey; shout=monkey; howl=monkey; speak=monkey; hoot=monkey; chatter=monkey; hubbub=monkey; cry=monkey; screech=monkey; squeak=monkey; squeal=monkey; roar=monkey; laugh=monkey; grunt=monkey; chirp=monkey
    elephant | roar=elephant; cry=elephant; blow=elephant; speak=elephant; shout=elephant; scream=elephant; stomp=Walk [heavy]
    insect | buzz=Bee; hum=Bee; land=Bee; chirp=Cricket; sing=Cricket; fly=Bee; speak=Bee; click=Cricket; tick=Cricket; pass=Bee; squeak=Cricket; walk=Patter; whine=Mosquito
    flyinsect | buzz=Fly, housefly; hum=Fly, housefly; land=Fly, housefly; speak=Fly, housefly; pass=Fly, housefly
    mosquito | buzz=Mosquito; hum=Mosquito; whine=Mosquito; land=Mosquito; pass=Mosquito; bite=Mosquito
    cricket | chirp=Cricket; sing=Cricket; speak=Cricket; cry=Cricket; buzz=Cricket; hum=Cricket; click=Cricket; squeak=Cricket; stridulate=Cricket; bird song=Cricket
    cicada | chirp=cicada; sing=cicada; buzz=cicada; hum=cicada; droning=cicada; cry=cicada; speak=cicada; scream=cicada; shout=cicada; click=cicada
    monster | roar=monster; growl=monster; scream=monster; speak=monster; snarl=monster; breathe=Breathing [large]; cry=monster; howl=monster; screech=monster; shout=monster; groan=monster; squeak=monster; hiss=Hiss; laugh=Laughter [low]; wail=monster; grunt=monster; walk=Walk [heavy]; land=Bird flight [large]; fly=Bird flight [large]; burn=Fire [heavy]; shriek=monster; whisper=Whispering; eat=Chewing
    zombie | groan=Groan; moan=Groan; growl=Groan; wail=Groan; scream=Screaming; walk=Shuffle; speak=Groan; roar=Groan; snarl=Groan; breathe=Groan; cry=Groan
    dinosaur | roar=dinosaur; growl=dinosaur; scream=dinosaur; cry=dinosaur; screech=dinosaur; walk=Walk [heavy large]; shout=dinosaur
    ghost | wail=ghost; moan=ghost; cry=ghost; groan=ghost; speak=ghost; howl=ghost; sing=ghost; scream=ghost; sigh=ghost; whisper=Whispering; shout=ghost; sob=ghost; laugh=Laughter [echo]
    alien | speak=alien; scream=alien; growl=alien; chirp=alien
    robot | speak=robot; walk=robot; beep=Beep; drive=robot; whir=robot; deploy=robot; power up=power_up; start=power_up; talk=robot; operate=robot; shut=power_up
    wind | blow=Wind; howl=Howl (wind); howl2=Howl (wind); whistle=Howl (wind); wail=Howl (wind); roar=Wind [heavy]; moan=Howl (wind); whoosh=Wind; groan=Howl (wind); scream=Howl (wind); rumble=Wind; shriek=Howl (wind); whisper=Wind [soft]; chime=Wind chime
    leaves | rustle=Rustling leaves; shake=Rustling leaves; blow=Rustling leaves; rattle=Rustling leaves; fall=Rustling leaves; crack=wood_break; break=wood_break; snap=wood_break; crunch=Rustling leaves; walk=Walk [leaves]; swish=Rustling leaves; whoosh=Rustling leaves; move=Rustling leaves; drive=Rustling leaves; creak=Creak [wood]; crumple=Rustling leaves; dropped=wood_break; rub=Rustling leaves; crackle=Rustling leaves
    grass | rustle=Rustle; walk=Walk [grass]; run=Run [grass]; swish=Rustle; cut=Lawn mower; blow=Rustling leaves; sweep=Rustle
    rain | fall=Rain; pour=Rain [heavy]; patter=Rain; drip=Raindrop; splash=Rain; tap=Rain; hit=Rain on surface; thump=Rain on surface; pound=Rain on surface; flow=Rain; rattle=Rain on surface; whoosh=Rain; land=Rain on surface; pass=Rain; bounce=Rain on surface; splatter=Rain; dropped=Rain
    raindrop | fall=Raindrop; drip=Raindrop; patter=Raindrop; hit=Rain on surface; tap=Raindrop; thump=Rain on surface; splash=Raindrop
    thunder | clap=Thunder; crash=Thunder; roll=Thunder; rumble=Thunder; crack=Thunder; strike=Thunder; boom=Thunder; bang=Thunder; roar=Thunder; growl=Thunder; hit=Thunder; explode=Thunder; blast=Thunder; clatter=Thunder; thump=Thunder; thud=Thunder; sound=Thunder; crackle=Thunder
    storm | rumble=Thunderstorm; crash=Thunderstorm; roar=Thunderstorm; clap=Thunder; roll=Thunderstorm; crack=Thunder; howl=Thunderstorm; boom=Thunderstorm; whoosh=Thunderstorm
    hail | hit=hail; thump=hail; fall=hail; rattle=hail; patter=hail; strike=hail
    sea | crash=Waves; break=Waves; roll=Waves; lap=Waves; roar=Waves; flow=Waves; splash=Waves; whoosh=Waves; hit=Waves; thump=Waves; slap=Waves; wash=Waves; rush=Waves; pound=Waves; slosh=Waves; hiss=Waves; strike=Waves; rumble=Waves; burst=Waves; smash=Waves; swim=Waves; stream=Waves; rub=Waves; pour=Waves
    stream | flow=Stream; gurgle=Stream; babble=Stream; run=Stream; bubble=Stream; trickle=Trickle; splash=Splash; murmur=Stream; hubbub=Stream; speak=Stream; pour=Stream; roar=Stream [heavy]; rush=Stream; whoosh=Stream; cascade=Stream; slosh=Stream; stream=Stream; drip=Trickle
    waterfall | flow=Waterfall; roar=Waterfall; splash=Waterfall; crash=Waterfall; pour=Waterfall; fall=Waterfall; whoosh=Waterfall; gurgle=Waterfall; rumble=Waterfall; stream=Waterfall; trickle=Waterfall; rush=Waterfall
    fountain | flow=Stream; splash=Splash; bubble=Stream; gurgle=Gurgling; spray=Spray; trickle=Trickle; pour=Stream; whoosh=Stream
    water | pour=Pour; splash=Splash; drip=Drip; flow=Stream; run=Water tap; gurgle=Gurgling; bubble=bubbles; boil=Boiling; trickle=Trickle; slosh=Slosh; spray=Spray; swim=Splash; fall=Splash; dropped=Splash; lap=Waves; drive=Splash; wash=Sink (filling or washing); sip=sip; gulp=gulp; tap=Drip; move=Splash; jump=Splash; rush=Stream; whoosh=Stream; roar=Stream; stir=Slosh; crash=Waves; thump=Splash; walk=Splash; run over=Stream; turn=Water tap; start=Water tap; land=Splash; hit=Splash; hiss=Hiss; slap=Splash; shake=Slosh; blow=bubbles; throw=Splash; fizz=bubbles; operate=Splash; pass=Stream; burst=Splash; patter=Drip; dive=Splash
    drop | drip=Drip; fall=Drip; splash=Drip; hit=Drip; dropped=Drip; tap=Drip; land=Drip; thump=Drip; patter=Drip
    tap | drip=Drip; run=Water tap; flow=Water tap; start=Water tap; pour=Water tap; turn=Water tap; splash=Water tap; open=Water tap; close=Water tap; squeak=Squeak; gush=Water tap; trickle=Trickle; fall=Water tap; operate=Water tap; spray=Spray
    sink | drip=Drip; run=Sink (filling or washing); flow=Sink (filling or washing); gurgle=Gurgling; wash=Sink (filling or washing); pour=Sink (filling or washing); splash=Sink (filling or washing)
    bathtub | pour=Bathtub (filling or washing); gurgle=Gurgling; splash=Splash; run=Bathtub (filling or washing)
    shower | run=shower; flow=shower; start=shower; fall=shower; pour=shower; splash=shower; drip=Drip; spray=shower
    hose | spray=Spray; flow=Spray; hiss=Spray; splash=Spray; run=Spray; shake=Rattle; pour=Spray; rattle=Rattle; drive=Spray; operate=Spray
    fire | crackle=Crackle; burn=Fire; roar=Fire [heavy]; hiss=Hiss; pop=Crackle; whoosh=Fire; flare=Fire; snap=Crackle; crack=Crackle; spark=Crackle; rumble=Fire; rustle=Crackle
    candle | strike=match; burn=Crackle; start=match; blow=Whoosh; click=Clicking; hit=match; thump=match; flicker=Fire [soft]
    volcano | erupt=Eruption; explode=Eruption; rumble=Eruption
    steam | hiss=Steam; blow=Steam; whistle=Train whistle; spray=Steam; air release=Steam; whoosh=Steam
    air | hiss=air_release; blow=air_release; whoosh=Whoosh; spray=air_release; burst=air_release; puff=air_release; open=air_release; pump=air_release; deflate=Deflate
    mudpit | squish=Squish; splash=Squish; bubble=Boiling; walk=Squish; tear=Squish; splat=Squish
    icesheet | crack=Crack [ice]; break=Crack [ice]; creak=Creak [ice]
    icecubes | clink=Chink; rattle=Chink; dropped=Chink; fall=Chink; pour=Chink; clatter=Chink; crack=Crack [ice]
    engine | accelerate=Accelerating; idle=Idling; rev=Accelerating; start=Engine starting; ignition=Engine starting; run=Engine; operate=Engine; hum=Engine; roar=Accelerating; pass=Car passing by; drive=Engine; purr=Idling; chug=Heavy engine; rumble=Heavy engine; buzz=Engine; whine=Light engine; whir=Engine; growl=Accelerating; vibrate=Idling; sputter=Engine knocking; knock=Engine knocking; clack=Engine; rattle=Engine; crank=Engine starting; turn=Engine; whoosh=Engine; cough=Engine knocking; sing=Engine; gulp=Heavy engine; tick=Idling; clatter=Engine; scream=Accelerating; throb=Engine; hiss=Engine; click=Engine; droning=Engine; squeal=Engine; churn=Engine; blow=Engine; zoom=Accelerating; whoop=Accelerating; squeak=Squeak; explode=Explosion; pulse=Idling; clip clop=Idling
    vehicle | accelerate=Accelerating; pass=Car passing by; drive=Car; rev=Accelerating; idle=Idling; start=Engine starting; ignition=Engine starting; honk=Vehicle horn; beep=Vehicle horn; toot=Vehicle horn; blare=Vehicle horn; brake=Tire squeal; tire squeal=Tire squeal; screech=Tire squeal; squeak=Tire squeal; squeal=Tire squeal; skid=Skidding; crash=Smash, crash; hit=Smash, crash; thump=Smash, crash; collide=Smash, crash; roar=Accelerating; run=Idling; hum=Engine; rumble=Engine; whoosh=Car passing by; zoom=Car passing by; explode=Explosion; open=Door; close=Door; slam=Slam; race=Race car; splash=Splash; operate=Car; growl=Accelerating; sound=Car; blow=Vehicle horn; turn=Car; chug=Idling; purr=Idling; flow=Traffic noise; reversing beeps=Reversing beeps; scream=Tire squeal; buzz=Car passing by; lock=lock; vibrate=Idling; sputter=Engine knocking; land=Car; rattle=Car; shake=Car; sing=Car; whistle=Car passing by; whine=Engine; fall=Smash, crash; roll=Car; chase=Car; burn=Fire; jump=Smash, crash; race by=Car passing by; crush=Crushing; hiss=Air brake
    truck | accelerate=Truck; pass=Truck; drive=Truck; run=Truck; rumble=Truck; honk=Air horn; blare=Air horn; blow=Air horn; toot=Air horn; hiss=Air brake; air brake=Air brake; air release=Air brake; operate=Truck; idle=Idling; roar=Truck; hum=Truck; beep=Reversing beeps; turn=Truck; sound=Truck; whoosh=Truck; roll=Truck
    bus | pass=Bus; drive=Bus; run=Bus; rumble=Bus; hiss=Air brake; operate=Bus; air release=Air brake; hum=Bus; roar=Bus; sound=Bus; open=Sliding door; close=Sliding door; brake=Air brake; whoosh=Bus
    motorcycle | accelerate=Motorcycle; sputter=Motorcycle; chug=Motorcycle; vibrate=Motorcycle; pass=Motorcycle; drive=Motorcycle; run=Motorcycle; rev=Accelerating; idle=Motorcycle; roar=Motorcycle; start=Engine starting; whoosh=Motorcycle; hum=Motorcycle; rumble=Motorcycle; buzz=Motorcycle; race=Motorcycle; growl=Motorcycle; sound=Motorcycle; ride=Motorcycle; zoom=Motorcycle; operate=Motorcycle; jump=Motorcycle
    tractor | drive=tractor; run=tractor; pass=tractor; rumble=tractor; chug=tractor; operate=tractor; dig=tractor; idle=tractor; beep=Reversing beeps; roar=tractor; hum=tractor; sound=tractor; fall=Smash, crash
    tank | drive=tank; pass=tank; rumble=tank; fire=Artillery fire; roll=tank; shoot=Artillery fire; run=tank; explode=Explosion
    racecar | pass=Race car; drive=Race car; rev=Race car; roar=Race car; run=Race car; whoosh=Race car; zoom=Race car; race=Race car; idle=Idling
    bicycle | ring=Bicycle bell; drive=Bicycle; pass=Bicycle; ride=Bicycle; brake=Squeak; squeak=Squeak; roll=Bicycle; click=Bicycle; fall=Smash, crash; rattle=Bicycle; toot=Toot
    skateboard | drive=Skateboard; roll=Skateboard; pass=Skateboard; ride=Skateboard; jump=Skateboard; scrape=Skateboard; rattle=Skateboard; rumble=Skateboard; run=Skateboard
    traffic | pass=Traffic noise; drive=Traffic noise; hum=Traffic noise; honk=Vehicle horn; rumble=Traffic noise; roar=Traffic noise; flow=Traffic noise; beep=Vehicle horn; whoosh=Traffic noise; blare=Vehicle horn
    train | pass=Train; drive=Train; run=Train; rumble=Train; rattle=Train; clack=Train; chug=Train; roar=Train; honk=Train horn; blare=Train horn; blow=Train horn; toot=Train horn; whistle=Train whistle; brake=Train wheels squealing; squeal=Train wheels squealing; squeak=Train wheels squealing; screech=Train wheels squealing; clatter=Train; clang=Train; whoosh=Train; hum=Train; hiss=Steam; open=Sliding door; close=Sliding door; crash=Smash; ring=Bell; beep=Train horn; sound=Train; scream=Train wheels squealing; blast=Train horn; thump=Train; tire squeal=Train wheels squealing; vibrate=Train; clip clop=Train; roll=Train; derail=Smash, crash; signal=Train horn
    subway | pass=Subway; drive=Subway; run=Subway; rumble=Subway; roar=Subway; rattle=Subway; start=Subway; whoosh=Subway
    plane | pass=Fixed-wing aircraft; land=Fixed-wing aircraft; drive=Fixed-wing aircraft; start=Fixed-wing aircraft; crash=Smash, crash; explode=Explosion; roar=Fixed-wing aircraft; hum=Fixed-wing aircraft; rumble=Fixed-wing aircraft; fall=Smash, crash
    jet | pass=Jet engine; land=Jet engine; start=Jet engine; roar=Jet engine; crash=Smash, crash; explode=Explosion
    helicopter | crash=Smash, crash; explode=Explosion
    drone | crash=Smash, crash
    rocket | explode=Explosion; hit=Explosion; crash=Explosion; whistle=rocket; thump=Explosion; hiss=rocket
    spaceship | open=Sliding door [scifi]; close=Sliding door [scifi]; pass=Whoosh [scifi]; land=spaceship; start=rocket; explode=Explosion; crash=Smash, crash; hum=spaceship; drive=spaceship; run=spaceship; fire=laser; shoot=laser; whoosh=Whoosh [scifi]; rumble=spaceship; operate=spaceship; zoom=Whoosh [scifi]; warp=teleport; appear=teleport
    motorboat | pass=Motorboat; drive=Motorboat; creak=Creak [wood]; honk=Foghorn; blow=Foghorn; rowing=Rowboat; splash=Splash; crash=Smash; whistle=Foghorn; slosh=Slosh
    ship | honk=Foghorn; blow=Foghorn; blare=Foghorn; creak=Creak [wood]; drive=Ship; toot=Foghorn; pass=Ship; fire=Artillery fire; dive=bubbles; swim=bubbles; whistle=Foghorn; groan=Creak [metal]; crash=Smash; signal=Foghorn; ping=Sonar; beep=Sonar
    rowboat | drive=Rowboat; splash=Rowboat; row=Rowboat; creak=Creak [wood]; swim=Rowboat
    sailboat | drive=Sailboat; creak=Creak [wood]; flap=Flap; fire=Artillery fire
    horn | honk=Vehicle horn; blare=Vehicle horn; blow=Vehicle horn; beep=Vehicle horn; toot=Vehicle horn; blast=Vehicle horn; buzz=Vehicle horn; trigger=Vehicle horn; sound=Vehicle horn; ring=Vehicle horn; squeak=Toot; signal=Vehicle horn; playmusic=Trumpet
    bugle | blow=bugle; blare=bugle; blast=bugle; toot=bugle
    alarm | ring=Alarm; beep=Alarm; buzz=Alarm; blare=Alarm; wail=Alarm; honk=Alarm; toll=Alarm; scream=Alarm; whoop=Alarm; squeal=Alarm
    alarmclock | beep=Alarm clock; ring=Alarm clock; buzz=Alarm clock; tick=Tick-tock
    siren | wail=Siren; blare=Siren; honk=Siren; scream=Siren; pass=Siren; drive=Siren; whine=Siren; howl=Siren; beep=Siren; toot=Siren
    police, ambulance, firetruck | honk=Air horn
    timer | beep=Beep; ring=Ding; tick=stopwatch; ding=Ding; buzz=Buzzer; click=Clicking
    phone | ring=Telephone bell ringing; buzz=Vibration; vibrate=Vibration; beep=Beep; dial=Telephone dialing; hum=Dial tone; chime=Ringtone; click=Clicking; slam=Slam; chirp=Ringtone; blare=Telephone bell ringing; toll=Telephone bell ringing; ding=notification; open=Clicking; toot=Dial tone
    mobile | ring=Ringtone; buzz=Vibration; vibrate=Vibration; beep=Beep; chime=notification; ding=notification; click=Clicking; dropped=Clatter; sound=Ringtone; chirp=Ringtone
    clock | tick=Tick-tock; strike=Bell; chime=Bell; ring=Bell; strike12=Bell; beep=Beep; hit=Bell; thump=Bell; toll=Bell; click=Tick-tock; tap=Tick-tock; pulse=Tick-tock; ding=Ding; swing=Tick-tock; tick tock=Tick-tock
    stopwatch | tick=stopwatch; beep=Beep; click=stopwatch; explode=Explosion
    computer | beep=Beep; start=power_up; type=Computer keyboard; hum=Hum; whir=Hum; click=Clicking; boot=power_up; buzz=Hum; ping=notification; ding=notification; chime=notification
    computermouse | click=Clicking; tap=Clicking; start=light_switch
    keyboard | type=Computer keyboard; click=Computer keyboard; tap=Computer keyboard; clack=Computer keyboard; clatter=Computer keyboard; write=Computer keyboard; playmusic=Piano; rattle=Computer keyboard; hit=Computer keyboard; thump=Computer keyboard; strike=Computer keyboard
    camera | click=Camera; snap=Camera; shoot=Camera; crack=Camera; rustle=Rustle; finger snap=Camera; tap=Camera; whir=Camera; beep=Beep
    fan | spin=Mechanical fan; hum=Mechanical fan; whir=Mechanical fan; blow=Mechanical fan; buzz=Mechanical fan; run=Mechanical fan; operate=Mechanical fan; cheer=Cheering; clap=Applause; shout=Shout; sing=Singing; scream=Screaming; chant=Choir; roar=Mechanical fan; rattle=Mechanical fan; squeak=Squeak
    fridge | hum=fridge; open=Door; close=Door; run=fridge; buzz=fridge; beep=Beep
    server | hum=server_room; whir=server_room; beep=Beep
    microwave | beep=Beep; ding=Ding; hum=Microwave oven; run=Microwave oven; open=Door; close=Door; operate=Microwave oven; ring=Ding; buzz=Microwave oven
    coffeemachine | hiss=Steam; pour=Pour; grind=coffee_machine; drip=Drip; gurgle=coffee_machine; whir=coffee_machine; run=coffee_machine
    kettle | whistle=kettle_whistle; boil=Boiling; click=Clicking; hiss=Steam; scream=kettle_whistle; sing=kettle_whistle; bubble=Boiling; pour=Pour; squeal=kettle_whistle
    toilet | flush=Toilet flush; open=Thump; gurgle=Toilet flush; flow=Toilet flush; slam=Slam; close=Slam
    washer | spin=Washing machine; beep=Beep
    vacuum | start=Vacuum cleaner
    drill | drilling=Drill
    saw | saw=Sawing; cut=Sawing; buzz=Power tool; operate=Sawing; whine=Power tool; whir=Power tool; hum=Power tool
    machine | beep=Beep; hum=Hum; whir=Mechanisms; buzz=Buzz; click=Clicking; clank=Clatter; clatter=Clatter; run=Mechanisms; operate=Mechanisms; rattle=Rattle; start=Mechanisms; hiss=Hiss; grind=Grind; squeak=Squeak; screech=Squeak; rumble=Rumble; vibrate=Vibration; bang=Bang; tick=Tick; fly=Mechanisms; spin=Mechanisms; playmusic=Music; thump=Thump; pound=Thump; pass=Mechanisms; drive=Mechanisms; drill=Drill; cut=Mechanisms; whine=whine; roll=Roll
    elevator | ding=Ding; open=elevator; close=elevator; beep=Ding; chime=Ding; arrive=elevator; ring=Ding; drive=elevator; run=elevator; hum=elevator; fall=Smash, crash; start=elevator
    conveyor | run=conveyor; drive=conveyor; rumble=conveyor; operate=conveyor
    printer | jam=Printer; beep=Beep
    cash | open=Cash register; ring=Cash register; ding=Cash register; beep=Beep; close=Cash register
    forcefield | hum=force_field; start=force_field; swing=Whoosh [scifi]; clash=electric_spark; fight=force_field; whoosh=Whoosh [scifi]; buzz=force_field; crash=electric_spark; open=force_field; power up=power_up; cast=power_up
    door | open=Door [opening]; close=Door [closing]; slam=Slam; knock=Knock; creak=Creak; squeak=Creak; lock=lock; bang=Slam; tap=Knock; kick=Slam; punch=Smash, crash; rap=Knock; pound=Knock; thump=Knock; hit=Knock; scrape=Sliding door; roll=Sliding door; groan=Creak; break=wood_break; smash=Smash; rattle=Rattle; scratch=Scratch; shake=Rattle; latch=lock; click=lock; burst=Slam; blow=Slam; swing=Door [opening]; whine=Creak; screech=Creak; crack=wood_break; hammer=Knock; clang=Slam [metal]; crash=Slam; whoosh=Door; unlock=lock; squeal=Creak; grind=Scrape; move=Door; stir=Door; hiss=Sliding door [scifi]; clatter=Slam; drive=Door; fall=Slam; close=Door [closing]; strike=Knock
    slidingdoor | open=Sliding door [opening]; close=Sliding door [closing]; hiss=Sliding door; whoosh=Sliding door; scrape=Sliding door; roll=Sliding door
    cupboard | open=Cupboard open or close [opening]; close=Cupboard open or close [closing]; slam=Slam
    drawer | open=Drawer open or close [opening]; close=Drawer open or close [closing]; slam=Slam; scrape=Drawer open or close; roll=Drawer open or close
    window | open=Sliding door [opening]; close=Sliding door [closing]; break=Shatter; smash=Shatter; shatter=Shatter; crash=Shatter; tap=Tap; knock=Knock; rattle=Rattle; crack=Shatter; hit=Thump; thump=Thump; wipe=Squeak; scratch=Scratch; explode=Shatter
    hinge | creak=Creak; squeak=Creak; open=Creak; close=Creak; groan=Creak; walk=Creak; swing=Creak; step=Creak
    chair | scrape=Scrape; drag=Scrape; move=Scrape; stir=Scrape; creak=Creak; squeak=Creak; break=wood_break; fall=Thump; roll=Roll; smash=Smash; drive=Scrape; dropped=Thump; knock=Knock; tap=Tap; hit=Thump; thump=Thump; slam=Bang; crash=Smash, crash
    lockthing | open=lock; close=lock; lock=lock; click=lock; turn=lock; rattle=Rattle; operate=lock; crack=lock; start=lock
    doorbell | ring=Doorbell; chime=Doorbell; buzz=Buzzer
    glass | break=Shatter; shatter=Shatter; smash=Shatter; crash=Shatter; dropped=Shatter; fall=Shatter; crack=Shatter; clink=Chink; tap=Chink; hit=Chink; thump=Chink; set=Chink; stir=Chink; pour=Pour; ring=Chink; rub=Squeak; clatter=Chink; knock=Chink; ding=Chink; strike=Chink; explode=Shatter; roll=Roll; burst=Shatter; crunch=Shatter; crush=Shatter; crash2=Shatter; squeak=Squeak; rattle=Chink; scratch=Scratch
    bottle | break=Shatter; shatter=Shatter; smash=Shatter; crash=Shatter; dropped=Shatter; fall=Shatter; crack=Shatter; clink=Chink; tap=Chink; hit=Chink; thump=Chink; stir=Chink; open=cork; pour=Pour; pop=cork; roll=Roll; clatter=Chink; rattle=Chink; explode=Shatter; throw=Shatter; crash2=Shatter; shake=Slosh; knock=Chink; burst=Shatter; cork=cork; whoosh=Shatter
    plasticbottle | crumple=Crumpling [plastic]; rustle=Crumpling [plastic]; crush=Crushing [plastic]; crackle=Crumpling [plastic]; open=Crumpling [plastic]; dropped=Thump [plastic]; tear=Tearing; fall=Thump [plastic]; tap=Tap [plastic]; crunch=Crumpling [plastic]; hit=Tap [plastic]; thump=Tap [plastic]; stir=Crumpling [plastic]; shake=Rustle [plastic]; rattle=Rattle [plastic]; clatter=Clatter [plastic]; scrape=Scrape [plastic]; click=Clicking [plastic]; zip=Zipper; pop=Burst
    dishes | clatter=Dishes; clink=Dishes; clang=Dishes; rattle=Dishes; stir=Dishes; dropped=Smash, crash; fall=Smash, crash; break=Shatter; smash=Shatter; shatter=Shatter; crash=Smash, crash; wash=Sink (filling or washing); knock=Dishes; hit=Dishes; thump=Dishes; bang=Dishes; scrape=Scrape; tap=Dishes; boil=Boiling; bubble=Boiling; fry=Frying (food); sizzle=Sizzle; move=Dishes; simmer=Boiling; clank=Dishes; jingle=Dishes; pour=Pour; cook=Frying (food); drive=Dishes; set=Dishes; strike=Dishes; rub=Dishes; roll=Roll; ding=Dishes
    cutlery | clatter=Cutlery; clink=Cutlery; rattle=Cutlery; stir=Chink; dropped=Cutlery; fall=Cutlery; scrape=Scrape; tap=Chink; jingle=Cutlery; hit=Chink; thump=Chink; scratch=Scratch; move=Cutlery
    knife | chop=Chopping (food); cut=Chopping (food); operate=Chopping (food); slice=Chopping (food); tap=Chopping (food); fry=Frying (food); sizzle=Sizzle; wash=Sink (filling or washing); crunch=Chopping (food)
    blade | swing=sword; clash=sword; hit=sword; thump=sword; cut=sword; operate=Chopping (food); chop=Chopping (food); clang=sword; clatter=sword; scrape=Scrape [metal]; throw=Whoosh; whoosh=Whoosh; fight=sword; ring=sword; metal hit=metal_hit; dropped=Clatter [metal]; grind=Grind; strike=sword; crash=sword; tap=Chopping (food); spin=Whoosh
    shield | hit=metal_hit; thump=metal_hit; clang=metal_hit; rattle=Rattle; clatter=Clatter [metal]; bang=metal_hit; walk=Walk [metal]; clank=Clatter [metal]; drive=Rattle
    food | fry=Frying (food); sizzle=Sizzle; cook=Frying (food); chop=Chopping (food); eat=Chewing; chew=Chewing; crackle=Frying (food); roast=Sizzle; burn=Sizzle; boil=Boiling; crack=Crack; cut=Chopping (food); operate=Chopping (food); pop=Frying (food); bubble=Frying (food); stir=Frying (food); hiss=Sizzle; grill=Sizzle; bite=Biting; crunch=Biting; break=Crack; slap=Squish; tap=Crack
    popcorn | pop=Burst; burst=Burst; explode=Burst; deflate=Deflate; blow=Breathing; rub=Squeak; squeak=Squeak; eat=Chewing
    chips | eat=Chewing; bite=Biting; crunch=Biting; chew=Chewing; chop=Chopping (food); cut=Chopping (food); operate=Chopping (food); open=Crumpling [plastic]; pour=Rattle
    coffee | pour=Pour; sip=sip; gulp=gulp; stir=Chink; boil=Boiling; drip=Drip; bubble=bubbles; open=can_opening; fizz=bubbles; splash=Splash; grind=coffee_machine; slosh=Slosh; operate=coffee_machine; hiss=bubbles; shake=Slosh
    can | open=can_opening; crack=can_opening; pop=can_opening; crush=Crushing [metal]; kick=Clatter [metal]; dropped=Clatter [metal]; roll=Roll [metal]; hiss=can_opening; clatter=Clatter [metal]; fall=Clatter [metal]; pour=Pour; fizz=bubbles; rattle=Rattle [metal]; crumple=Crushing [metal]; punch=Clatter [metal]; hit=Clatter [metal]; thump=Clatter [metal]; sip=sip
    corkthing | open=cork; pop=cork; break=Shatter; pour=Pour; burst=cork
    paper | tear=Tearing; rip=Tearing; rustle=Rustle [paper]; crumple=Crumpling; turnpages=page_turn; cut=Scissors; operate=Scissors; write=Writing; burn=Fire; shuffle=Rustle [paper]; fold=Rustle [paper]; crinkle=Crumpling; stir=Rustle [paper]; flap=Flap; scratch=Writing; unfold=Rustle [paper]; open=Rustle [paper]; shred=Tearing; move=Rustle [paper]; fly=Flap; roll=Rustle [paper]; dropped=Rustle [paper]; fall=Rustle [paper]; drive=Rustle [paper]; shake=Rustle [paper]; flutter=Flap; staple=stapler; crunch=Crumpling; scrape=Rustle [paper]; rattle=Rustle [paper]; crackle=Crumpling; tap=Tap; hit=Tap; thump=Thump
    book | turnpages=page_turn; open=page_turn; close=Thump; slam=Thump; dropped=Thump; fall=Thump; rustle=page_turn; tear=Tearing; turn=page_turn; operate=page_turn; flip=page_turn; shut=Thump; write=Writing; flap=page_turn
    pen | write=Writing; click=Clicking; scratch=Writing; dropped=Clatter; squeak=Squeak; scrape=Writing; roll=Roll; tap=Tap; rub=Writing
    scissors | cut=Scissors; operate=Scissors; click=Scissors; open=Scissors; close=Scissors; trim=Scissors; snap=Scissors; crack=Scissors
    zipperthing | open=Zipper; close=Zipper; zip=Zipper; rustle=Rustle; dropped=Thump
    clothes | rustle=Rustle [cloth]; tear=Tearing; rip=Tearing; flap=Flap; blow=Flap; zip=Zipper; fold=Rustle [cloth]; whoosh=Whoosh; shake=Flap; wash=Washing machine; fall=Rustle [cloth]; dropped=Rustle [cloth]; swish=Rustle [cloth]; open=Rustle [cloth]; close=Rustle [cloth]; move=Rustle [cloth]; rub=Rub; fly=Flap; flutter=Flap; hit=Thump [soft]; punch=Thump [soft]
    flag | flap=Flap; blow=Flap; wave=Flap; shakehands=Flap; flutter=Flap; open=Flap; whip=Flap; fly=Flap; crack=Flap; snap=Flap; shake=Flap; land=Flap; zip=Zipper
    coin | dropped=Coin; fall=Coin; spin=Coin; flip=Coin; turnpages=Coin; jingle=Coin; clink=Coin; rattle=Coin; pour=Coin; throw=Coin; roll=Coin; clatter=Coin; shake=Coin; operate=Coin; land=Coin; stir=Coin; tap=Coin; hit=Coin; thump=Coin; scrape=Coin; bounce=Coin
    keys | jingle=Keys jangling; jangle=Keys jangling; rattle=Keys jangling; dropped=Keys jangling; fall=Keys jangling; turn=lock; operate=lock; shake=Keys jangling; clink=Keys jangling; stir=Keys jangling; throw=Keys jangling; lock=lock; clatter=Keys jangling; drive=Keys jangling; click=Computer keyboard; type=Computer keyboard; tap=Computer keyboard
    dicething | roll=dice; throw=dice; rattle=dice; shake=dice; dropped=dice; whoosh=dice; fall=dice
    cardthing | shuffle=cards; flip=cards; turnpages=cards; rustle=cards; dropped=cards; cut=cards; stir=cards
    ball | bounce=Bouncing; hit=Whack; thump=Whack; kick=Thump; punch=Thump; roll=Roll; throw=Whoosh; dropped=Bouncing; whoosh=Whoosh; smash=Whack; dribble=Bouncing; slap=Slap; strike=Whack; fall=Bouncing; jump=Boing; drip=Bouncing; tap=Tap; clack=Chink; crack=Whack; knock=Chink
    basketballthing | bounce=Basketball bounce; dribble=Basketball bounce; drip=Basketball bounce; dropped=Basketball bounce; hit=Basketball bounce
    bat2 | hit=Whack; thump=Whack; swing=Whoosh; whoosh=Whoosh; break=wood_break; strike=Whack; snap=wood_break; crack=wood_break; smash=Whack; tap=Tap [wood]; scrape=Scrape
    bowlingthing | fall=bowling; roll=bowling; hit=bowling; thump=bowling; strike=bowling; crash=bowling; clatter=bowling
    spring | bounce=Boing; boing=Boing; jump=Boing; vibrate=Boing
    bell | ring=Bell; toll=Bell; chime=Bell; jingle=Jingle bell; jangle=Jingle bell; ding=Bell; strike=Bell; clang=Bell; sound=Bell; clatter=Bell; hit=Bell; thump=Bell; clink=Bell; tinkle=Bell; knock=Bell; clack=Bell; swing=Bell; blare=Bell; buzz=Bell; shake=Jingle bell; rattle=Jingle bell
    gong | hit=Gong; strike=Gong; crash=Gong; ring=Gong
    wood | break=wood_break; crack=wood_break; snap=wood_break; chop=axe; cut=axe; saw=Sawing; operate=Power tool; burn=Fire; knock=Tap [wood]; creak=Creak [wood]; dropped=Thump [wood]; fall=Thump [wood]; hit=Thump [wood]; thump=Thump [wood]; tap=Tap [wood]; crackle=Crackle; scrape=Scrape [wood]; sanding=Sanding; drill=Drill; hammer=Hammer; roll=Roll [wood]; rub=Sanding; clatter=Clatter [wood]; smash=wood_break; crash=Smash [wood]; splinter=wood_break; groan=Creak [wood]; walk=Walk [wood]; stack=Thump [wood]; stir=Thump [wood]; slam=Bang [wood]; bang=Bang [wood]; rattle=Rattle [wood]; clack=Clatter [wood]; squeak=Creak [wood]
    metal | hit=metal_hit; thump=metal_hit; dropped=Clatter [metal]; fall=Clatter [metal]; clang=metal_hit; bang=metal_hit; scrape=Scrape [metal]; grind=Grind [metal]; hammer=anvil; creak=Creak [metal]; groan=Creak [metal]; cut=Power tool; operate=Power tool; roll=Roll [metal]; rattle=Rattle [metal]; clatter=Clatter [metal]; clank=Clatter [metal]; squeak=Squeak [metal]; screech=Squeak [metal]; burst=Bang; clink=Chink [metal]; ring=metal_hit; knock=metal_hit; tap=Tap [metal]; strike=metal_hit; crash=Smash, crash [metal]; slam=metal_hit; weld=welding; vibrate=metal_hit; file=Filing (rasp); jingle=Clatter [metal]; collide=metal_hit; impact=metal_hit; punch=metal_hit; kick=metal_hit; whoosh=Whoosh; clack=Clatter [metal]; stir=Clatter [metal]; rub=Scrape [metal]; break=Crack; snap=Crack; drip=Drip; scratch=Scratch [metal]
    rock | fall=Smash, crash; roll=Roll [stone]; throw=Whoosh; break=Smash, crash; hit=Thump [stone]; thump=Thump [stone]; scrape=Scrape [stone]; grind=Grind [stone]; crush=Crushing; walk=Walk [gravel]; crunch=crunch; dropped=Thump [stone]; crumble=Smash, crash; crack=Crack [stone]; rumble=Rumble; dig=digging; smash=Smash, crash; crash=Smash, crash; land=Thump [stone]; tap=Tap [stone]; clatter=Clatter [stone]; whoosh=Whoosh; move=Scrape [stone]; stir=Scrape [stone]; drive=crunch; rattle=Clatter [stone]
    chainthing | rattle=chain; drag=chain; clank=chain; break=chain; clink=chain; dropped=chain; shake=chain; swing=chain; clatter=chain; fall=chain; scrape=chain; jingle=chain; drive=chain; creak=chain; move=chain
    ropething | creak=rope; break=Crack; snap=Crack; swing=rope; whip=Whip; crack=Whip; squeak=rope; rub=rope
    box | dropped=Thump; fall=Thump; open=Rustle; drag=Scrape; scrape=Scrape; hit=Thump; thump=Thump; tap=Tap; knock=Tap; slam=Bang; break=Breaking; crash=Smash, crash; stir=Rustle; move=Rustle; roll=Roll; rattle=Rattle; clatter=Clatter; rustle=Rustle; close=Thump; bang=Bang; drive=Rustle; shake=Rattle; bounce=Bouncing; whoosh=Whoosh; land=Thump
    body | fall=body_fall; hit=body_fall; thump=body_fall; dropped=body_fall; drag=Scrape; scrape=Scrape; land=body_fall; collapse=body_fall; crash=body_fall; slam=body_fall
    bone | break=wood_break; crack=wood_break; snap=wood_break; crunch=crunch; rattle=Rattle [bone]; tap=Tap [bone]; eat=Chewing; chew=Chewing; walk=Rattle [bone]; clatter=Rattle [bone]; laugh=Laughter; drive=Rattle [bone]
    face | slap=Slap; punch=punch; hit=Slap; thump=Slap
    fist | hit=punch; thump=punch; bang=Bang; slam=Bang; throw=punch; fight=punch; knock=Knock; strike=punch
    finger | snap=Finger snapping; crack=Crack [bone]; tap=Tap; scratch=Scratch; click=Finger snapping; rub=Rub; squeak=Squeak; scrape=Scratch; hit=Tap; thump=Tap
    hand | clap=Clapping; slap=Slap; rub=Rub; wash=Sink (filling or washing); shake=Rub; tap=Tap; knock=Knock; hit=Slap; thump=Slap
    shoe | walk=Walk; squeak=Squeak; run=Run; click=Walk; tap=Walk; stomp=Walk; crunch=Walk; drag=Shuffle; shuffle=Shuffle; clack=Walk; clatter=Walk; splash=Walk [water]; dropped=Thump; scrape=Shuffle; march=Walk; kick=Thump; thump=Walk; hit=Walk; step=Walk; slap=Walk; rub=Walk; drive=Walk; squish=Walk [mud]; scuff=Shuffle; rustle=Shuffle; pass=Walk
    stairs | walk=Walk; run=Run; creak=Creak [wood]; fall=body_fall; stomp=Walk [heavy]
    nail | hammer=Hammer; hit=Hammer; thump=Hammer; pound=Hammer; drive=Hammer; strike=Hammer; tap=Hammer; knock=Hammer; bang=Hammer; scratch=Scratch; fall=Clatter [metal]; dropped=Clatter [metal]; clatter=Clatter [metal]
    axe | chop=axe; cut=axe; hit=axe; thump=axe; swing=Whoosh; throw=Whoosh; operate=axe; strike=axe; whoosh=Whoosh; fight=sword; clash=sword
    shovel | dig=digging; scrape=Scrape; hit=metal_hit; strike=metal_hit; thump=metal_hit; clatter=Clatter [metal]
    whip | crack=Whip; strike=Whip; whoosh=Whip; hit=Whip; thump=Whip; snap=Whip; swing=Whip
    arrow | fire=bow; shoot=bow; fly=Arrow; hit=Arrow; thump=Arrow; whoosh=Arrow; pass=Arrow; strike=Arrow; land=Arrow; whistle=Arrow; gunshot=bow
    bowweapon | fire=bow; shoot=bow; gunshot=bow; creak=Creak [wood]; load=bow; whoosh=Whoosh; start=bow
    gun | fire=Gunshot; shoot=Gunshot; gunshot=Gunshot; reload=gun_reload; load=gun_reload; cock=gun_reload; click=gun_reload; bang=Gunshot; explode=Gunshot; crack=Gunshot; dropped=Clatter [metal]; fall=Clatter [metal]; blast=Gunshot; whistle=ricochet; whoosh=ricochet; hit=ricochet; thump=ricochet; pass=ricochet; burst=Machine gun; pop=Gunshot; blare=Gunshot; ricochet=ricochet; sound=Gunshot; land=ricochet; rattle=Machine gun; ring=ricochet; discharge=Gunshot; fly=ricochet; strike=ricochet; start=Gunshot; clatter=Coin; buzz=ricochet
    machinegun | fire=Machine gun; shoot=Machine gun; gunshot=Machine gun; burst=Machine gun; rattle=Machine gun; reload=gun_reload; load=gun_reload; blast=Machine gun; spin=Machine gun; run=Machine gun
    cannon | fire=Artillery fire; shoot=Artillery fire; boom=Artillery fire; explode=Artillery fire; gunshot=Artillery fire; blast=Artillery fire; roar=Artillery fire; bang=Artillery fire; rumble=Artillery fire
    lasergun | fire=laser; shoot=laser; gunshot=laser; charge=power_up; cast=power_up; blast=laser; hum=laser
    grenade | explode=Explosion; detonate=Explosion; throw=Whoosh; tick=stopwatch; beep=Beep; dropped=Explosion; fall=Explosion; fire=Artillery fire; blare=Explosion; hit=Explosion; bounce=Clatter [metal]; land=Explosion; whistle=rocket; blast=Explosion; boom=Explosion; crash=Explosion; thump=Explosion; whoosh=Whoosh
    fireworksthing | explode=Fireworks; pop=Fireworks; crackle=Fireworks; bang=Fireworks; boom=Fireworks; whistle=Fireworks; burst=Fireworks; launch=Fireworks; start=Fireworks; fire=Fireworks; whoosh=Fireworks; crack=Fireworks; blast=Fireworks; shoot=Fireworks
    firecrackerthing | explode=Firecracker; pop=Firecracker; crackle=Firecracker; bang=Firecracker
    music | whistle=Whistling; hum=Humming; scratch=Scratch; laugh=Laughter
    piano | fall=Smash, crash; crash=Smash, crash
    drum | roll=drum_roll
    guitar | sing=Guitar
    violin | screech=Violin; squeak=Violin
    radio | static=Static; buzz=Static; crackle=Static; scratch=Scratch; hiss=Static; speak=Speech; tuning=Static; whine=Static; beep=Beep; chat=Speech; announce=Speech; squeal=Static; hubbub=Speech [muffled]; click=Clicking
    television | static=Static; click=Clicking; buzz=Static; hiss=Static
    magicwand | cast=spell; whoosh=Whoosh; hum=Hum; sparkle=sparkle; sip=gulp; gulp=gulp; bubble=bubbles; break=Shatter; shatter=Shatter
    fairydust | fall=sparkle; sparkle=sparkle; twinkle=sparkle; break=Shatter; shatter=Shatter; whoosh=sparkle; chime=sparkle; jingle=sparkle
    """
}
