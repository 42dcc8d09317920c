import Sound

/// What one of many says: where the articulators go, step by step.
struct BabbleSpeaker {
  /// Steps a second.
  static let steps = 187.5

  /// Where the articulators are.
  struct Pose {
    var hertz = 100.0
    var f1 = 500.0
    var f2 = 1500.0
    var f3 = 2500.0
    /// Amplitudes.
    var voice = 0.0
    var breath = 0.0
    var hiss = 0.0
    /// Where the hiss is, in Hz.
    var place = 4000.0
  }

  private enum Onset { case none, breath, stop, hiss, nasal, glide }

  private let babble: Babble
  private let f0: Double
  private let rate: Double
  private let phrase: Spread
  private let pause: Spread
  private let individual: RandomStream
  private var random: RandomStream
  /// Factor for the formants: the shorter the tract the higher.
  let tract: Double

  private(set) var pose = Pose()
  private var target = Pose()
  private var time = 0.0
  private var length = 0.1
  private var phraseTime = 0.0
  private var phraseLength = 0.0
  private var silent = true
  private var onset = Onset.none
  private var vowel = Vowel.uh
  private var glide = Vowel.uh
  private var accent = 0.0
  private var level = 1.0
  private var flutter: Wander
  private var vibrato: Double
  private let vibratoRate: Double

  init(_ babble: Babble, _ shot: Shot, number: Int) {
    self.babble = babble
    phrase = babble.phrase
    pause = babble.pause
    individual = shot.individual
    let note = babble.chord.isEmpty ? 1 : babble.chord[number % babble.chord.count]
    f0 = shot.draw(babble.f0, "f0") * note * shot.pitch
    rate = shot.draw(babble.rate, "rate") * shot.manner.speed
    tract = PortableMath.power(max(0.7, f0 / 115), 0.27)
    random = shot.chance.fork("talk")
    flutter = Wander(shot.chance.fork("flutter"), rate: 6, steps: Self.steps)
    vibrato = random.unit()
    vibratoRate = random.between(4.8, 6.3)
    silent = random.unit() < 0.4
    length = random.unit() * pause.middle
    phraseLength = phrase.drawn(individual, random)
    if !silent { begin() }
  }

  private var open: Bool {
    switch babble.manner {
    case .spoken, .whispered: false
    case .shouted, .cheered, .sung: true
    }
  }

  private mutating func begin() {
    let vowels: [Vowel]
    switch babble.manner {
    case .spoken, .whispered: vowels = Vowel.speech
    case .shouted: vowels = Vowel.shouted
    case .sung: vowels = [.ah]
    case .cheered: vowels = random.unit() < 0.4 ? Vowel.round : Vowel.shouted
    }
    vowel = vowels[Int(random.unit() * Double(vowels.count))]
    glide = random.unit() < (open ? 0.3 : 0.4) ? vowels[Int(random.unit() * Double(vowels.count))] : vowel
    let draw = random.unit()
    switch babble.manner {
    case .spoken, .whispered:
      onset =
        draw < 0.1
        ? .none : draw < 0.18 ? .breath : draw < 0.5 ? .stop : draw < 0.7 ? .hiss : draw < 0.88 ? .nasal : .glide
    case .shouted: onset = draw < 0.5 ? .breath : draw < 0.75 ? .glide : .stop
    case .cheered: onset = draw < 0.6 ? .glide : .breath
    case .sung: onset = draw < 0.3 ? .nasal : .none
    }
    length = 1 / rate * PortableMath.exp2(0.45 * random.normal())
    let stressed = babble.manner != .sung && random.unit() < 0.35
    if stressed { length *= 1.25 }
    accent = (stressed ? 0.5 : -0.1) * babble.range * (0.5 + random.unit())
    level = PortableMath.amplitude(decibels: (stressed ? 2 : -2) + 2 * random.normal())
    time = 0
  }

  /// Goes on by a step.
  mutating func advance() {
    time += 1 / Self.steps
    phraseTime += 1 / Self.steps
    if time >= length {
      if silent {
        silent = false
        phraseTime = 0
        phraseLength = phrase.drawn(individual, random.fork("phrase"))
        begin()
      } else if phraseTime > phraseLength {
        silent = true
        length = max(0.05, pause.drawn(individual, random.fork("pause")))
        _ = random.bits()
        time = 0
      } else {
        begin()
      }
    }
    aim()
    follow()
  }

  private mutating func aim() {
    if silent {
      target.voice = 0
      target.breath = 0
      target.hiss = 0
      return
    }
    let place = time / length
    let into = min(1, max(0, place * 1.3 - 0.3))
    target.f1 = vowel.f1 + (glide.f1 - vowel.f1) * into
    target.f2 = vowel.f2 + (glide.f2 - vowel.f2) * into
    target.f3 = vowel.f3 + (glide.f3 - vowel.f3) * into
    if open { target.f1 *= 1.12 }
    let fall = open ? 0 : -babble.range * min(1, phraseTime / max(0.3, phraseLength))
    let arc = 1 - (2 * place - 0.7) * (2 * place - 0.7)
    // Who shouts is hoarse.
    let rough = open ? 0.35 * random.normal() : 0.15 * random.normal()
    if babble.manner == .sung {
      // Nobody's vibrato is another's; notes of a chord are kept.
      vibrato += vibratoRate / Self.steps
      target.hertz =
        f0 * PortableMath.exp2((0.3 * PortableMath.sine(turns: vibrato) + 0.1 * flutter.next()) / 12)
      target.voice = level * min(1, 3 * place, 4 * (1 - place) + 0.3)
      target.breath = level * 0.04
      target.hiss = 0
      articulate()
      return
    }
    let semitones = fall + accent * max(-0.5, arc) + 0.25 * flutter.next() + rough
    target.hertz = f0 * PortableMath.exp2((semitones + 0.4 * babble.range) / 12)
    target.voice = level * (place > 0.85 && !open ? 0.6 : 1)
    target.breath = level * 0.08
    target.hiss = 0
    articulate()
    if babble.manner == .whispered {
      target.breath = max(target.breath, target.voice * 0.5)
      target.voice = 0
    }
  }

  /// The consonant before the vowel.
  private mutating func articulate() {
    let closed = min(0.09, 0.4 * length)
    switch onset {
    case .none: break
    case .breath:
      if time < closed {
        target.breath = level * 0.35
        target.voice *= 0.1
      }
    case .stop:
      if time < closed * 0.7 {
        target.voice *= 0.04
        target.breath = 0
        target.f1 *= 0.5
      } else if time < closed * 0.7 + 0.025 {
        target.hiss = level * 0.35
        target.breath = level * 0.2
        target.place = 1500 + 3000 * (vowel.f2 / 2300)
      }
    case .hiss:
      if time < closed {
        target.voice *= 0.05
        target.hiss = level * 0.3
        target.place = vowel.f2 > 1500 ? 5500 : 3200
      }
    case .nasal:
      if time < closed {
        target.f1 = 260
        target.f2 = 1150
        target.voice *= 0.4
      }
    case .glide:
      if time < closed {
        target.f1 = 320
        target.f2 = vowel.f2 > 1300 ? 800 : 2000
        target.voice *= 0.6
      }
    }
  }

  /// Articulators take 20-40 ms to get somewhere; noises start and stop faster.
  private mutating func follow() {
    let slow = 0.28
    let quick = 0.45
    pose.f1 += slow * (target.f1 - pose.f1)
    pose.f2 += slow * (target.f2 - pose.f2)
    pose.f3 += slow * (target.f3 - pose.f3)
    pose.hertz += 0.3 * (target.hertz - pose.hertz)
    pose.voice += 0.45 * (target.voice - pose.voice)
    pose.breath += quick * (target.breath - pose.breath)
    pose.hiss += quick * (target.hiss - pose.hiss)
    pose.place += quick * (target.place - pose.place)
  }
}
