/// Words for the room that a scene is heard in, which say nothing of what is heard there.
enum EnglishPlaces {
  static let table = """
    open | in the open, open field, field, fields, hill, hills, hillside, meadow, plain, plains, prairie, garden, yard, backyard, farmyard, roof, rooftop, balcony, porch, canyon, lakeside, outdoors, outside, outdoor, valley, mountains, mountain, lawn
    forest | woods, woodland, in the woods, among trees, grove, trees
    street | alley, alleyway, driveway, roadside, courtyard, sidewalk, pavement, street corner, parking lot, avenue, on the road, on a road, road
    room | room, bedroom, living room, lounge, apartment, house, flat, cabin, hut, cottage, small room, dorm, studio apartment, in a tent, hotel room, basement, attic, cellar, closet, indoors, indoor
    bathroom | tiled room, changing room, shower room
    hall | hall, hallway, corridor, lobby, foyer, auditorium, large room, big room, atrium, hangar, empty hall, large hall, ballroom, staircase, stairwell, theater, theatre, arena, parking garage, concert hall, garage
    church | in a church, in a cathedral, in a chapel, inside a church, in church, in the church, inside the church, inside a cathedral, in the cathedral
    cave | tunnel, in a tunnel, through a tunnel, in a cave, inside a cave, underground, sewer pipe, mine shaft, inside a tunnel, well shaft, catacombs, bunker
    vehicle | in a car, inside a car, inside the car, in the car, car interior, inside a vehicle, in a vehicle, on a bus, inside a bus, in a taxi, inside a truck, cockpit
    underwater | underwater, under water, beneath the water, below the surface, beneath the surface, under the water, under the sea, beneath the waves, submerged
    """
}
