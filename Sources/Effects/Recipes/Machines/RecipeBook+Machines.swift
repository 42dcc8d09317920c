extension RecipeBook {
  /// Engines, vehicles, appliances, alarms.
  static let machines: [Recipe] = engines + revs + vehicles + rail + flight + sirens + signals + appliances
}
