/// Sounds of people, by themselves.
enum EnglishVoiceSounds {
  static let table = """
    Speech | speak, speaks, talk, speech, converse, conversation, say, chat, discuss, narrate, narration, narrator, monologue, dialogue, dialog, announce, announcement, announcer, announcing, lecture, voice, voices, voiceover, discussion, comment, commentary, commentate, presentation, interview, reply, respond, argue, argument, explain, address, ask, answer, recite, read aloud, reading aloud, voice over, speaker, spoken word, conversing, babble [baby], babbling, utter, preach, sermon, tell, radio chatter [muffled], mention, describe, instructing, instruct, remark, gossip, debating, debate, reporter, reporting, report, public address, intercom, walkie talkie [muffled], talk show, mumble [soft], mutter [soft], murmur [soft], mumbles, greeting, greet, give a speech, giving a speech, delivering a speech, gives a speech, deliver a speech, speaking, voice acting, dispatch, speaks up
    Hubbub | hubbub, chatter [group], chattering people, murmuring crowd, crowd talking, crowd chatter, people chattering, crowd murmur, walla, crowd noise, babble of voices, commotion, indistinct chatter, many people talking, crowd speaking, background chatter, crowd murmuring, bustling, bustle, bustling crowd, hustle and bustle, murmur of voices, murmur of a crowd, chatter of people, crowd of people talking, buzz of conversation, chit chat, mob, banter
    Whispering | whisper, whispering voices, whispered
    Shout | shout, yell, holler, bellow, call out, calling out, calls out, yelling, order, bark orders, barking orders, shouting orders, exclaim, hooray, hurray, heckle, hawk, hawking wares, haggling, haggle, chanting slogans, protest
    Screaming | scream, shriek, screams of terror, squeal in fear, squeal, screech in terror, shrieking, blood curdling scream
    Laughter | laugh, laughter, chuckle, chortle, cackle, guffaw, laughing out loud, evil laugh, burst out laughing, lol, laugh track, canned laughter, snicker
    Giggle | giggle, tittering
    Baby laughter | baby laugh, baby laughing, baby giggle, baby giggling, infant laughing, baby laughter, laughing baby, giggling baby
    Baby cry | baby cry, infant cry, baby crying, crying baby, newborn crying, wailing baby, baby wailing, crying infant
    Crying | cry, sob, weep, sobbing, whimper, bawl, tears of
    Wail | wail, moan, lament, mourn, keening
    Singing | sing, croon, serenade, karaoke, vocal, vocals, rap, rapping, yodel, carol singing, a cappella, lullaby, singer, hymn, hum a tune too
    Choir | choir, chorus, gregorian chant, monks chanting, chant, chanting, carolers, carol, carols, choral
    Humming | humming a tune, humming a song, hum a tune, hums a tune, hum a song, humming a melody
    Groan | groan, moaning in pain, groaning in pain, zombie groan
    Grunt | grunt, straining, oof
    Sigh | sigh, exhale, exhales, yawn
    Gasp | gasp, gasping for air, inhale, inhaling sharply
    Crowd | stadium crowd, crowd roar, roaring crowd, crowd roars, crowd roaring
    Battle cry | battle cry, war cry, battlecry, charge cry
    Children shouting | children shouting, kids shouting, kids yelling, children yelling, children screaming, kids screaming
    Children playing | children playing, kids playing, children at play, playing children, children play, kids play
    Whistling | whistle, whistling a tune, whistles a tune, referee whistle, whistle blow, whistle tune, catcall, wolf whistle, blow a whistle, blowing a whistle, whistle blown, sports whistle
    Snoring | snore, snoring
    Cough | cough, hacking cough
    Throat clearing | clear throat, clears throat, clearing throat, throat clearing, clears his throat, clears her throat, clearing his throat, clearing her throat, clear their throat, clears their throat
    Sneeze | sneeze, achoo
    Breathing | breathe, breath, breathing, respirator, heavy breathing [heavy], wheeze, inhales and exhales, hyperventilating, breathless
    Pant | pant, panting
    Sniff | sniff, sniffle, snuffle, sniffing, sniffling
    Snort | snort
    Burping | burp, belch, eructation
    Hiccup | hiccup, hiccough, hiccups
    Fart | fart, flatulence, passing gas, whoopee cushion, pass gas, toot of gas
    Chewing | chew, munch, chomp, munching, crunching food, masticate, chewing gum, slurp noodles, eat, eating, gnaw, licking, lick, smacking lips, lip smacking, nibble
    Biting | bite, biting, bite into
    Gargling | gargle
    Stomach rumble | stomach rumble, stomach growl, stomach growling, tummy rumbling, stomach rumbling, growling stomach, rumbling stomach, belly rumble
    sip | sip, slurp, drinking, drink, sipping tea, slurping
    gulp | gulp, swallow, chug, gulping down
    kiss | kiss, smooch, mwah
    Heart sounds | heartbeat, heart beat, heart beating, beating heart, heart pounding, pounding heart, heart sounds, heartbeats, heart
    Walk | footsteps, footstep, walk, footfalls, footfall, steps, stepping, step, pacing, tread, strolling, tiptoeing, tiptoe, marching, march, stride, striding, stomp [heavy], stomping, walking, walk around, sneak, trudge, feet, wander, hiking, hike, climbing stairs, boot steps, high heels, heels clicking, tramp, limping, limp, stamping
    Run | run, running footsteps, running feet, sprint, jog, running
    Shuffle | shuffle feet, shuffling feet, shuffling footsteps, dragging feet, shuffling along
    Clapping | clap, hand clap, clap hands, clapping hands, handclap, claps, hands clapping
    Applause | applause, applaud, ovation, standing ovation, round of applause, audience clapping, crowd clapping, people clapping
    Cheering | cheer, cheers, cheering, cheering crowd, celebrate, rejoice, hurrah, whoop, goes wild, go wild, going wild, celebration, celebrating
    Finger snapping | finger snap, snap fingers, snapping fingers, fingers snapping, finger snapping, finger snaps, snaps his fingers, snapping of fingers, snaps her fingers, snaps fingers
    """
}
