import Watching
