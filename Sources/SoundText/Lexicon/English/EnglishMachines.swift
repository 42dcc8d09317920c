/// Vehicles, engines, alarms, appliances and tools.
enum EnglishMachines {
  static let table = """
    engine | ~Engine | engine, motor, car engine, motor engine, vehicle engine, generator [diesel], diesel engine [diesel], truck engine [heavy], combustion engine, engines, small engine [small], large engine [large], motor vehicle engine, outboard motor, compressor, turbine, medium engine, light engine [light]
    bigengine < engine | ~Heavy engine | heavy engine, large diesel engine [diesel], heavy machinery engine
    vehicle | Car | vehicle, car, automobile, sedan, taxi, cab, suv, limousine, cars, motor vehicle, minivan, jeep, sports car, convertible, motorcar, pickup, hatchback, auto, vehicles, getaway car, go kart [small], 🚗, 🚕, 🚙
    racecar < vehicle | !Race car | race car, racing car, formula one, race cars, formula 1, racecar, nascar, stock car, race track, drag race, dragster, car race, car racing, auto racing, cars racing, racing cars, 🏎
    truck < vehicle | Truck | truck, lorry, dump truck, garbage truck, pickup truck, van, trucks, semi truck, big rig, semi, tow truck, fire truck engine, cement mixer, concrete mixer, 🚚, 🚛
    bus < vehicle | Bus | bus, buses, coach bus, school bus, double decker, 🚌
    motorcycle < vehicle | Motorcycle | motorcycle, motorbike, scooter [small], moped [small], dirt bike, harley, motor bike, vespa [small], atv, motorcycles, quad bike, snowmobile, chopper bike, motocross, motor scooter [small], 🏍, 🛵
    tractor < vehicle | tractor | tractor, combine harvester, bulldozer, excavator, digger, harvester, forklift, backhoe, steamroller, snowplow, heavy machinery, heavy equipment, 🚜
    tank < vehicle | tank | tank, armored vehicle, battle tank, panzer, tank treads, armoured vehicle
    bicycle | Bicycle | bicycle, bike, cyclist, tricycle, bike chain, bicycle chain, pedaling, cycling, wheelchair, unicycle, 🚲
    skateboard | Skateboard | skateboard, roller skates, rollerblades, skater, skating, roller skating, skateboarding, longboard, skatepark, suitcase wheels, rolling suitcase, shopping cart, trolley, ice skates, ice skating, luggage, trolley wheels, 🛹
    traffic | ~!Traffic noise | traffic, highway, freeway, motorway, busy intersection, expressway, intersection, interstate, cars on a highway, cars driving, cars on the road, street traffic, roadway
    train | !Train | train, locomotive, freight train, steam train [steam], steam locomotive [steam], railway, railroad, tram, streetcar, monorail, trains, high speed train [fast], bullet train [fast], cargo train, steam engine [steam], railway carriage, railroad tracks, rails, maglev [fast], train tracks, train track, railroad track, trolley car, cable car, 🚂, 🚆, 🚄
    subway < train | !Subway | subway, metro, subway train, underground train, tube train, metro train, 🚇
    wagon < train | !Railroad car | train carriage, train wagon, railcar, train car, mine cart, minecart
    helicopter | !Helicopter | helicopter, chopper, helicopter blades, rotor blades, helicopters, black hawk, 🚁
    plane | !Fixed-wing aircraft | airplane, plane, aeroplane, aircraft, airliner, seaplane, biplane, cessna, small plane [small], planes, bomber, glider, airbus, boeing, aircraft engine, ✈, 🛩
    propeller | !Propeller | propeller, airscrew, propeller plane, prop plane, fan blades, rotor, windmill, wind turbine
    jet | !Jet engine | jet, jet engine, fighter jet, jet plane, jetliner, jets, jet fighter, jet aircraft, jet turbine, passenger jet
    drone | !drone | drone, quadcopter, uav, drones, rc drone
    rocket | !rocket | rocket, missile, space shuttle, rocket launch, rockets, rocket launcher, rpg launcher, spacecraft launch, torpedo, missile launch, jetpack, rocket engine, 🚀
    spaceship | spaceship | spaceship, spacecraft, starship, ufo, space ship, flying saucer, hovercraft, alien ship, mothership, space engine, hover car, tardis, star destroyer, tie fighter, hovercar, space craft, 🛸
    motorboat | !Motorboat | motorboat, speedboat, motor boat, speed boat, jet ski, powerboat, boat engine, boat motor, ship engine, boat, watercraft, 🚤
    ship | Ship | ship, ferry, steamship, cargo ship, cruise ship, tanker, submarine, boat horn ship, vessel, barge, tugboat, steamboat, 🚢
    rowboat | Rowboat | rowboat, canoe, kayak, rowing boat, paddle, oar, rowing, paddling, raft, gondola, oars
    sailboat | Sailboat | sailboat, sailing ship, sail, yacht, pirate ship, schooner, galleon, wooden ship, sailing boat, ship mast, ⛵
    horn | Vehicle horn | horn, klaxon, vehicle horn, car horns, truck horn blast, bus horn, bike horn, clown horn
    bugle | bugle | bugle, war horn, hunting horn, viking horn, battle horn, shofar, military bugle, conch
    vuvuzela | Air horn | vuvuzela
    siren | !Siren | siren, emergency siren, emergency vehicle, emergency vehicle siren, emergency vehicles, sirens, emergency sirens, warning siren, emergency vehicle sirens, 🚨
    police | !Police car | police car, police siren, cop car, police sirens, police vehicle, police car siren, police cars, police car chase, 🚓
    ambulance | !Ambulance | ambulance, ambulance siren, ambulance sirens, paramedic, 🚑
    firetruck | !Fire engine | fire engine, fire truck, fire truck siren, firetruck, fire engine siren, fire brigade, fire department truck, 🚒
    airraid | !Civil defense siren | air raid siren, civil defense siren, tornado siren, air raid, tornado sirens, raid siren
    alarm | !Alarm | alarm, burglar alarm, security alarm, emergency alarm, alarms, fire alarm, warning alarm, red alert, warning buzzer, alert, emergency alert, klaxon alarm, warning, bomb timer, fire bell, alarm bell
    smokealarm | !Smoke detector | smoke detector, smoke alarm, smoke detector alarm, smoke detectors
    caralarm | !Car alarm | car alarm, vehicle alarm, car security alarm
    alarmclock | !Alarm clock | alarm clock, wake up alarm, clock alarm, clock radio alarm, morning alarm, ⏰
    timer | Beep | timer, heart monitor, ecg, hospital monitor, scanner, detector, barcode scanner, metal detector, geiger counter, cash machine, atm, monitor, egg timer, kitchen timer, ekg, heart rate monitor, defibrillator, medical monitor, medical equipment, pager, calculator, vital signs monitor, crosswalk signal
    phone | Telephone bell ringing | phone, telephone, landline, rotary phone, phone ringing, telephone ringing, old phone, phone call, telephone bell, payphone, phone rings, ☎, 📞
    mobile | Ringtone | cell phone, mobile phone, smartphone, ringtone, cellphone, mobile, iphone, cell phone ringing, phone ringtone, 📱
    clock | Tick-tock | clock, watch, pendulum, wall clock, wristwatch, grandfather clock, pocket watch, metronome, clocks, timepiece, 🕰
    stopwatch | stopwatch | stopwatch, ticking bomb, time bomb, countdown, ticking timer, ⏱
    cuckooclock | cuckoo_clock | cuckoo clock
    vacuum | !Vacuum cleaner | vacuum cleaner, vacuum, hoover, vacuuming, vacuum cleaning, roomba, robot vacuum, robotic vacuum, leaf blower, dust buster
    hairdryer | !Hair dryer | hair dryer, hairdryer, blow dryer, hand dryer, heat gun, blowdryer, hair drier, air blower, hairdrier
    washer | !Washing machine | washing machine, laundry machine, dishwasher, tumble dryer, clothes dryer, laundry, spin cycle, washer, dryer, laundromat
    fan | Mechanical fan | fan, ceiling fan, electric fan, ventilator, exhaust fan, ventilation, desk fan, cooling fan, computer fan, vent, table fan, heater, extractor fan, fans spinning
    aircon | !Air conditioning | air conditioner, air conditioning, ac unit, hvac, aircon, air vent, air conditioning unit
    fridge | fridge | fridge, refrigerator, freezer
    server | server_room | server room, data center, server, servers, computer room, mainframe, data centre
    microwave | Microwave oven | microwave, microwave oven
    blender | !Blender | blender, mixer, food processor, juicer, hand mixer, smoothie, electric mixer, garbage disposal
    coffeemachine | coffee_machine | coffee machine, espresso machine, coffee maker, espresso, milk steamer, coffee grinder, milk frother, steaming milk, grinding coffee, milk steaming, coffee brewing, brewing coffee
    kettle | kettle_whistle | kettle, teapot, tea kettle, teakettle, whistling kettle, pressure cooker, kettle whistling
    toothbrush | Toothbrush | toothbrush, brushing teeth, teeth brushing, tooth brushing, brush teeth, brush your teeth, brushing his teeth, brushes her teeth, brushes his teeth, brushing her teeth, tooth brush, 🪥
    etoothbrush | !Electric toothbrush | electric toothbrush
    shaver | !Electric shaver | electric shaver, electric razor, shaver, razor, hair clipper, hair clippers, clippers, beard trimmer, trimmer, shaving, haircut, hair trimmer, tattoo machine, tattoo gun
    toilet | !Toilet flush | toilet, loo, urinal, 🚽
    keyboard | Computer keyboard | keyboard, computer keyboard, mechanical keyboard, laptop, keyboards, keyboard typing, typing on a keyboard, typing on keyboard, keystrokes, key presses, keystroke, typing on a computer, keypad, laptop keyboard, ⌨
    typewriter | !Typewriter | typewriter, carriage return
    computer | Hum | computer, computer terminal, console, electronic device, appliance, hard drive, computers
    computermouse | Clicking | computer mouse, mouse button, remote control, game controller, ballpoint pen, button, switchboard, knob, control panel, switch, 🖱
    printer | !Printer | printer, photocopier, copier, copy machine, 3d printer, inkjet, laser printer, dot matrix printer, printing, scanner printer, receipt printer, printing press, 🖨
    camera | Camera | camera, dslr, polaroid, cameras, slr, paparazzi, 📷, 📸
    projector | film_projector | old film reel, film reel, projector, movie reel
    sewing | !Sewing machine | sewing machine, sewing, stitching machine, loom
    drill | !Drill | drill, electric drill, power drill, dentist drill, cordless drill, screwdriver, impact driver, dentist, drill press, impact wrench, nail gun, electric screwdriver, drills
    jackhammer | !Jackhammer | jackhammer, pneumatic drill, road drill, jack hammer, hammer drill, pile driver
    saw | !Sawing | hand saw, handsaw, saw, hacksaw, wood saw, saws
    powersaw | !Power tool | power saw, circular saw, table saw, band saw, electric saw, angle grinder, grinder, jigsaw, sander, power sander, belt sander, lathe, bandsaw, buzz saw, router tool, electric sander
    chainsaw | !Chainsaw | chainsaw, chain saw, chainsaws
    mower | !Lawn mower | lawn mower, lawnmower, mower, mowing, weed whacker, weed eater, strimmer, hedge trimmer, string trimmer, riding mower, mowing the lawn, grass trimmer, brush cutter, grass cutter
    machine | Mechanisms | machine, machinery, factory machine, equipment, machines, assembly line, factory machinery, industrial machine, industrial machinery, apparatus, mechanical device, gadget, device, contraption, motorized toy, tool, tools, power plant, slot machine, vending machine, pulley, piston, winch, hydraulic press, robot arm, cogs, sprocket, motors, gearbox, roller coaster, steampunk machine, servos, printer head, toy car, rc car, toy, crane, drawbridge, 🏭
    wiper | Rub | windshield wiper, wipers, wiper, windscreen wiper
    gear | Gears | gear, gears, clockwork toy, music box winding
    conveyor | conveyor | conveyor, conveyor belt, escalator, treadmill, moving walkway, baggage carousel
    elevator | elevator | elevator, lift, elevator doors, elevator door, lift doors
    teslacoil | electric_spark | electric fence, fuse box, fusebox, power line sparking, live wire, electrical wires, downed power line
    tape | Static | radio signal, vhs, cassette tape, tv noise, transmission, broken radio, shortwave radio, gramophone crackle, record scratch, vinyl crackle, signal
    cash | Cash register | cash till, checkout, cash drawer, till
    forcefield | force_field | lightsaber, light saber, energy sword, lightsabers, laser sword, energy beam, plasma, energy core, reactor, power core
    """
}
