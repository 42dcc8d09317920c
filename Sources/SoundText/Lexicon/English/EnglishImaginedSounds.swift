/// Sounds of games and films that nothing real makes.
enum EnglishImaginedSounds {
  static let table = """
    sparkle | sparkle, sparkles, twinkle, shimmer, glitter, fairy dust, pixie dust, magical sparkle, magic sparkle, magical shimmer, glint, magical chime, magic chime, stardust, fairy
    spell | spell, magic spell, cast a spell, spell casting, casting a spell, magic, magical, magic wand, enchantment, healing spell, heal, fireball, ice spell, sorcery, conjure, incantation, summon, curse, casting spells, mana, magic missile, spell cast, enchant, potion effect
    teleport | teleport, teleportation, warp, portal opening, portal, beam up, wormhole, teleporting, hyperspace, warp speed, stargate
    power_up | power up, level up jingle, level up sound, powerup, level up, charging up, charge up, upgrade, buff, powering up, extra life, boost, charging energy, bonus
    force_field | force field, forcefield, energy shield, shield activating, energy field, shield hum, plasma field
    impact_cinematic | cinematic impact, cinematic hit, trailer hit, braam, cinematic boom, trailer impact, epic hit, sub drop, dramatic impact, jumpscare, jump scare, dramatic hit, sub boom, bass drop, dun dun
    riser | riser, uplifter, tension build, tension riser, suspense riser, build up, buildup, tension rising
    time_machine | time machine, time travel, time warp, rewind, tape rewind, slow motion, time stops
    glitch | glitch, data corruption, digital glitch, glitching, computer processing, computer beeps, data processing, hacking, data stream, computer calculating
    ui_swipe | ui swipe, swipe, menu open, screen transition, swiping, ui whoosh, menu slide, menu whoosh
    ghost | ghostly, spectral, haunting voice, ghostly moan, ghostly wail
    suspense | suspense music, ominous music, tense music, scary music, horror music, horror stinger, stinger, suspenseful music, tension music
    fanfare | fanfare, victory, victory jingle, victory fanfare, triumph, quest complete, win, you win, jackpot, mission complete, winner, level win, tada, ta da, winning, royal fanfare
    """
}
