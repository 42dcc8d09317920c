/// Frequent French words for what sounds.
enum FrenchWords {
  static let table = """
    dog | - | chien, chiens
    cat | - | chat miaule, chaton
    bird | - | oiseau, oiseaux
    horse | - | cheval
    cow | - | vache
    rain | - | pluie, pleut
    thunder | - | tonnerre, éclair
    storm | - | orage, tempête
    wind | - | vent souffle, le vent
    sea | - | mer, vagues, océan
    stream | - | rivière, ruisseau
    water | - | eau
    fire | - | feu
    door | - | porte
    vehicle | - | voiture, voitures
    plane | - | avion
    motorcycle | - | moto
    bell | - | cloche, cloches
    phone | - | téléphone
    clock | - | horloge
    siren | - | sirène
    crowd | - | foule
    people | - | gens
    man | - | homme
    woman | - | femme
    child | - | enfant, enfants
    baby | - | bébé
    music | - | musique
    shoe | - | bruits de pas, pas de
    gun | - | coup de feu
    fireworksthing | - | feux d'artifice
    glass | - | verre
    keyboard | - | clavier
    """
}
