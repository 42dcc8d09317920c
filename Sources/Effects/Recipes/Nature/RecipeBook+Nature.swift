extension RecipeBook {
  /// Wind, water, weather, fire, air, and what water and heat do in kitchens and bathrooms.
  static let nature: [Recipe] = wind + rain + water + flowing + storm + fire + air + kitchen + cookers + bath
}
