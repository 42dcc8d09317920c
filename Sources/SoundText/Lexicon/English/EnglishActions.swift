/// What things do that is a sound only with who or what does it. `?`: less telling than the thing itself.
enum EnglishActions {
  static let table = """
    sound | ?- | sound off
    call | ?- | call sound
    open | ?Door | open, opens up, swing open, swings open, pull open, opened, unlatch, opening, push open
    close | ?Door | close shut, closes, shut, closing, swing shut, swings shut, closed, shuts, shutting, close behind, slide shut, pull shut
    pass | ?Car passing by | driving by, drive by, drives by, passing by, passes by, pass by, drive past, drives past, driving past, whoosh past, whizz past, whizzes past, whiz by, whizzes by, zooming past, zooms past, zoom by, zooms by, zooming by, zoom past, speeds past, speeding past, speeds by, speeding by, fly by, flyby, drove by, passed by, pass, passing, move by, go by, goes by, going by, went by, race by, races by, racing by, rush past, rush by, come by, moves past, moving past, goes past, moves by, roar past, roars past, roll by, rolls by, rolling by, roaring past, rumble past, rumbles past, rumbling by, roars by, rumbles by, race past, races past, racing past, travels by, traveling by, travel by, overhead, passing overhead, flies overhead, flying overhead, passes overhead, fly over, flies over, flies by, flying by, flying past, flies past, goes over, passing over, passes over, zip by, zips by, zipping by, trundle, trundle past
    drive | ?- | drive, ride, cruise, travel, travelling, traveling, speed, arrive, depart, pull up, pulls up, pull in, pulls in, taxi down, rolling in, come, go, move, operate vehicle, circulate, race, racing, sail, maneuver, drives up, drives around, pulling into, parking, leave, leaving, moving, chase, steer, row, commute, head, pulling in
    run | ?- | run, running
    start | ?- | start, begin running, kick in, fire up, fires up, switch on, switches on, turn on, turns on, turning on, switched on, turned on, boot up, boots up, boot, powering on, power on, activates, revs to life, roars to life, started, starting, comes to life, get started, being started, firing up, lifts off, launch, launching, take off, takes off, taking off, lift off, blast off, blasts off, blasting off
    land | ?- | lands, landing, touch down, touches down, hover, hovers, hovering, fly, soar, circle, circling, flutter away, fly around, flying around, take flight, taking flight, takes flight, takes wing, fluttering around
    blow | ?- | blow, billow, gust, gusting, sweep through, swirl, blowing
    howl2 | ?- | roar through, whip through, whistle through, whistling through, shriek through
    fall | ?- | fall, drop down, pour down, falling, come down, beat down, pelt, pelting, patter on, pattering, pattering on, drumming on, pouring down, coming down, crash to the ground, falls over, fall over, tip over, tips over, fall to the floor, fall on the floor
    drain | Gurgling | drain, going down the drain, suck down
    flow | ?- | flow, stream, gush, cascade, surge, lap, lapping, rush, rushing, course, running down, babble, babbling, roll in, rolling in, wash, washing, rolls in, meander
    burn | ?- | burn, blaze, roast, ignite, flicker, flare, smolder, catch fire
    blare | ?- | blare, blaring, blast, wail, ring out, rings out, sound the alarm, trigger, go off loudly, signal, warn, shrill
    strike12 | ?- | strike midnight, strikes midnight, striking midnight, strikes twelve, strikes twelve times, striking twelve, strike twelve
    operate | ?- | operate, work, spin, spinning, turn, turns, rotate, churn, churning, process, function, run on, crank out, cut, cutting, trim, drill into, bore
    fight | ?- | attack, battle, hunt, prowl, stalk
    feed | ?- | feed, graze, drink water, bathe, nest, gather, perch, rest, sleep, sleeping
    swim | ?Splash | swim, swimming, dive, diving, dive into, dives into, jump into, jumps into, jumping into, jump in, wade, wading, paddle around, bathing, dunk, submerge, fall into, falls into, falling into, plunge, plunges, cannonball, skip stones, thrown into
    wash | ?- | wash up, rinse, clean, cleaning
    stir | ?- | stir, stirring, mix, set, setting, being set, set on, place, stack, stacking, placing, move around, handle, moved, moved around, shuffle around, put, putting, put down, putting down, picked up, pick up, being moved, moving about, gather up, arrange, jostle, jostling
    cook | ?- | cook, cooking, bake, being cooked
    turnpages | ?- | flip, flip through, leaf through, unfold, fold, folding, read, unroll
    jump | ?- | jump, leap, hop, hopping, jumping, leaping
    shakehands | ?- | wave, wiggle
    playmusic | ?- | perform, solo, tune up, jam, riff, play music, pluck, plucking, playing a song, tuning
    load | ?- | load, cock, pump, chamber
    fire | ?- | fire, fires, firing, discharge, go bang, being fired, fired
    crash2 | ?- | shatters on, hits the floor, hits the ground, hit the ground, drops on the floor, drop on the floor, crashes down, crash down
    accelerate | ?- | accelerate [accelerating], speed up [accelerating], speeding up [accelerating], speeds up [accelerating], pick up speed [accelerating], picks up speed [accelerating], picking up speed [accelerating], gaining speed [accelerating], increasing speed [accelerating]
    dropped | ?Thump | drop, dropping, dropped, drops
    cast | ?- | cast, casting, charge, charging, wield
    appear | ?- | appear, disappear, vanish, materialize, emerge
    deploy | ?- | transform, transforming, unfold itself
    celebrate | Cheering | party cheering
    """
}
