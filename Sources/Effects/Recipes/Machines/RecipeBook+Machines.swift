extension RecipeBook {
  /// Engines, vehicles, appliances, alarms.
  static let machines: [Recipe] = engines + vehicles + aircraft + signals + appliances
}
