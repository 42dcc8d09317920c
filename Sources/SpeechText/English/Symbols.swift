/// Signs that are said by name.
enum Symbols {
  /// Wherever they stand.
  static let names: [Unicode.Scalar: String] = [
    "&": "and", "@": "at", "%": "percent", "+": "plus", "=": "equals", "×": "times", "÷": "divided by", "−": "minus",
    "±": "plus or minus", "≈": "approximately equals", "≠": "is not equal to", "≤": "is less than or equal to",
    "≥": "is greater than or equal to", "≪": "is much less than", "≫": "is much greater than", "√": "square root of",
    "∞": "infinity", "∑": "sum of", "∏": "product of", "∫": "integral of", "∂": "partial", "∆": "delta", "∇": "nabla",
    "∈": "in", "∉": "not in", "⊂": "subset of", "⊆": "subset of", "∪": "union", "∩": "intersection", "∅": "empty set",
    "∀": "for all", "∃": "there exists", "¬": "not", "∧": "and", "∨": "or", "→": "to", "←": "from", "⇒": "implies",
    "⇔": "if and only if", "↔": "to and from", "≡": "is identical to", "∝": "is proportional to", "°": "degrees",
    "℃": "degrees celsius", "℉": "degrees fahrenheit", "№": "number", "§": "section", "¶": "paragraph",
    "©": "copyright", "€": "euros", "£": "pounds", "¥": "yen", "$": "dollars", "¢": "cents", "‰": "per mille",
    "½": "one half", "⅓": "one third", "⅔": "two thirds", "¼": "one quarter", "¾": "three quarters",
    "⅕": "one fifth", "⅖": "two fifths", "⅗": "three fifths", "⅘": "four fifths", "⅙": "one sixth",
    "⅚": "five sixths", "⅛": "one eighth", "⅜": "three eighths", "⅝": "five eighths", "⅞": "seven eighths",
    "²": "squared", "³": "cubed", "♯": "sharp", "♭": "flat", "♥": "heart", "♠": "spades", "♦": "diamonds",
    "♣": "clubs",
  ]
  /// Between spaces or numbers; elsewhere they are marks without a sound.
  static let betweenValues: [Unicode.Scalar: String] = [
    "<": "is less than", ">": "is greater than", "*": "times", "-": "minus", "^": "to the power of",
    "#": "hash", "~": "tilde",
  ]
  /// Behind a number.
  static let fractions: [Unicode.Scalar: String] = [
    "½": "a half", "⅓": "one third", "⅔": "two thirds", "¼": "one quarter", "¾": "three quarters",
    "⅕": "one fifth", "⅖": "two fifths", "⅗": "three fifths", "⅘": "four fifths", "⅙": "one sixth",
    "⅚": "five sixths", "⅛": "one eighth", "⅜": "three eighths", "⅝": "five eighths", "⅞": "seven eighths",
  ]
  /// The raised digits of powers.
  static let raised: [Unicode.Scalar: Unicode.Scalar] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
  ]
  /// Letters of Greek, which stand for themselves in formulas.
  static let greek: [Unicode.Scalar: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
    "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "ο": "omicron", "π": "pi", "ρ": "rho",
    "σ": "sigma", "ς": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
    "Α": "alpha", "Β": "beta", "Γ": "gamma", "Δ": "delta", "Ε": "epsilon", "Ζ": "zeta", "Η": "eta", "Θ": "theta",
    "Ι": "iota", "Κ": "kappa", "Λ": "lambda", "Μ": "mu", "Ν": "nu", "Ξ": "xi", "Ο": "omicron", "Π": "pi", "Ρ": "rho",
    "Σ": "sigma", "Τ": "tau", "Υ": "upsilon", "Φ": "phi", "Χ": "chi", "Ψ": "psi", "Ω": "omega", "ϕ": "phi",
  ]
}
