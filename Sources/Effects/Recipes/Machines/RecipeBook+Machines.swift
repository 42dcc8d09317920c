extension RecipeBook {
  /// Engines, vehicles, appliances, alarms.
  static let machines: [Recipe] = []
}
