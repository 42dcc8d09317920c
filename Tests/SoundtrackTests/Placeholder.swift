import Soundtrack
