/// Sounds of vehicles, engines, alarms and machines, by themselves.
enum EnglishMachineSounds {
  static let table = """
    Idling | idle, idling, idles
    Accelerating | rev, revving, revs, vroom, engine rev, revved, revved up, revving up, revs up, rev up
    Engine starting | ignition, start up, engine start, starting engine, turn over, turned over, turns over, turning over, cranking, crank up, starting up, starts up, starter motor, startup, kick start
    Engine knocking | engine knocking, engine knock, sputter, sputtering, backfire, backfiring, chug along
    Car passing by | car passing by, car pass by, passing car
    Traffic noise | traffic noise, road noise, city traffic, highway noise, rush hour, freeway noise, busy road, busy highway, busy street traffic, traffic jam
    Tire squeal | tire squeal, tires squealing, screeching tires, tires screech, squealing tires, tires screeching, tire screech, tires squeal, brakes screech, brakes squeal, brakes squealing, screeching brakes, squeaky brakes, brakes squeak, squealing brakes, drift, drifting, burnout, peel out, car brakes, brakes, brake, braking, wheels screech, wheels squeal, screech to a halt, wheels squealing, screeches to a halt, tires peeling, squealing of tires, burning rubber, screeching of tires
    Skidding | skid, skidding
    Air brake | air brake, air brakes, hydraulic brakes
    Train wheels squealing | train wheels squealing, train brakes, squealing rails, train wheels squeal, train braking
    Vehicle horn | honk, horn honking, honking, car horn, honk horn, honks horn, honking a horn, beep a horn, honks, horn honk, beeping horn, horns honking, horn blares, horn blaring, toot horn, toot, toots
    Air horn | air horn, truck horn, airhorn, horn of a truck
    Train horn | train horn, train blowing its horn, train blows its horn, train blowing horn, locomotive horn, train honking, train honks, horn of a train, train blowing a horn, train blows horn, train sounding its horn, train blows a horn, train sounds its horn, train blaring its horn, train horns
    Train whistle | train whistle, train whistles, train whistling, locomotive whistle, steam whistle, steam train whistle, train steam whistle, train blowing its whistle, whistle of a train, train blows its whistle
    Foghorn | foghorn, fog horn, ship horn, boat horn, ships horn, ship's horn, ferry horn, ship whistle, boat whistle, horn of a ship, horn of a boat
    Reversing beeps | reversing beeps, backup beeper, backing up beep, reversing beep, truck reversing, reverse beep, truck backing up, back up beeps, vehicle reversing, vehicle backing up, backing up beeps, reverse warning
    Beep | beep, bleep, blip, beeping
    Ping | ping
    Sonar | sonar, sonar ping, submarine sonar
    Buzzer | buzzer, game show buzzer, wrong answer, wrong buzzer, error buzzer
    notification | notification, ui sound, success sound, success chime, confirmation, confirm, pop up, new message, message received, incoming message, text message, message alert, ui success, ui confirm, email received, email arriving, notification sound, system sound, login, correct answer, achievement, success, level complete, menu select, menu selection, reminder
    game_coin | coin pickup, coin collect, game coin, collect coin, collecting coins, collecting a coin, pick up coin, coin collected, item pickup, pickup item, item collected, coin grab
    game_over | game over, failure, fail sound, losing sound, you lose, player death, lose a life, sad trombone, wah wah, level failed, error message, access denied
    Telephone dialing | dial, dialing, dialling, touch tone, dtmf, dialing a phone, dial a number, dialing a number, phone dialing
    Dial tone | dial tone
    Busy signal | busy signal, busy tone
    Jackhammer | jackhammering
    Mechanisms | whir, whirr, whirring, clank of machinery, mechanical noise, mechanical sound, mechanical sounds, mechanical, mechanical whirring, mechanism, gears whirring, machinery running, clanking machinery, servo, actuator
    Gears | gears turning, gear shift, gears grinding, grinding gears, winding up, winding a clock, wind up toy, crank, gear shifting, clockwork
    Ratchet | ratchet, ratcheting, ratchet wrench, socket wrench
    welding | weld, welding
    Typing | type, typing
    Clicking | click, clicking, mouse click, mouse clicking, clicks, clicking a mouse, button click, click of a mouse, mouse clicks, button press, press a button, pressing a button, pen click, clicking a pen, clicking pen, push a button, pressing buttons, button presses, button pressed, pushing a button
    Camera | camera shutter, shutter click, taking a photo, taking photos, take a picture, taking pictures, taking a picture, camera click, camera clicking, shutter, camera flash, snapshot, takes a picture, takes a photo, photographing, takes photos
    Tick | tick
    Tick-tock | tick tock, ticktock, ticking, ticking clock, clock ticking, clock ticks
    light_switch | light switch, flip a switch, flicking a switch, flip switch, flicks a switch, flipping a switch, toggle switch, turning on a light, switching on a light, switches on the light, light switched on
    Power tool | power tool
    film_projector | film projector, movie projector
    modem | modem, dial up, dialup, dial up modem, internet connecting, fax, fax machine
    Cash register | cash register, kaching, ka ching, cha ching, till opening, checkout beep
    """
}
