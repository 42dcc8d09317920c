/// Words that, with a capital, begin a sentence rather than go on with a name: "in the U.S. The law", "the U.S. Army".
enum SentenceStarts {
  static let words: Set<String> = [
    "A", "About", "After", "All", "Also", "Although", "An", "And", "Another", "Any", "Are", "As", "At", "Because",
    "Before", "Both", "But", "By", "Can", "Come", "Could", "Did", "Do", "Does", "Don't", "During", "Each", "Even",
    "Every", "Everyone", "Everything", "Few", "Finally", "First", "For", "From", "Go", "Had", "Has", "Have", "He",
    "He's", "Her", "Here", "His", "How", "However", "I", "I'd", "I'll", "I'm", "I've", "If", "In", "Is", "It", "It's",
    "Its", "Just", "Last", "Later", "Let", "Let's", "Many", "Maybe", "Meanwhile", "More", "Most", "My", "Never", "Next",
    "No", "Nobody", "None", "Not", "Nothing", "Now", "Of", "Often", "On", "Once", "One", "Only", "Or", "Other", "Our",
    "Perhaps", "Please", "She", "She's", "Since", "So", "Some", "Someone", "Sometimes", "Soon", "Still", "Such", "Than",
    "That", "That's", "The", "Their", "Then", "There", "There's", "These", "They", "They're", "This", "Those", "Though",
    "Through", "Thus", "To", "Today", "Tomorrow", "Two", "Until", "Was", "We", "We're", "We've", "Well", "Were", "What",
    "When", "Where", "Which", "While", "Who", "Why", "Will", "With", "Without", "Would", "Yes", "Yesterday", "Yet",
    "You", "You're", "Your",
  ]
}
