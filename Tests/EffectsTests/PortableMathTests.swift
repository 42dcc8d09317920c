import Sound
import Testing

@testable import Effects

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct PortableMathTests {
  @Test func functionsAgreeWithTheLibrarys() {
    for number in -400...400 {
      let x = Double(number) * 0.0373
      #expect(abs(PortableMath.sine(turns: x) - sin(2 * .pi * x)) < 1e-11)
      #expect(abs(PortableMath.cosine(turns: x) - cos(2 * .pi * x)) < 1e-11)
      #expect(abs(PortableMath.exp2(x) / Double(exp2(x)) - 1) < 1e-12)
      #expect(abs(PortableMath.tanh(x) - tanh(x)) < 1e-12)
      if x > 0 { #expect(abs(PortableMath.log2(x) - Double(log2(x))) < 1e-12) }
    }
  }
}
