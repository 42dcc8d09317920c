/// Frequent Spanish words for what sounds.
enum SpanishWords {
  static let table = """
    dog | - | perro, perros
    cat | - | gato
    bird | - | pájaro, pájaros, ave, aves
    horse | - | caballo
    cow | - | vaca
    rain | - | lluvia, llueve, lloviendo
    thunder | - | trueno, truenos, relámpago
    storm | - | tormenta
    wind | - | viento
    sea | - | olas, océano, olas del mar
    stream | - | río, arroyo
    water | - | agua
    fire | - | fuego, hoguera
    door | - | puerta
    vehicle | - | coche, automóvil
    train | - | tren
    plane | - | avión
    motorcycle | - | motocicleta
    bell | - | campana, campanas
    churchbell | - | campanas de iglesia
    phone | - | teléfono
    clock | - | reloj
    siren | - | sirena
    crowd | - | multitud, muchedumbre
    people | - | gente, personas
    man | - | hombre
    woman | - | mujer
    child | - | niño, niña, niños
    baby | - | bebé
    music | - | música
    shoe | - | pasos
    gun | - | disparo, disparos
    grenade | - | explosión
    fireworksthing | - | fuegos artificiales
    glass | - | vidrio, cristal
    keyboard | - | teclado
    """
}
