"""The Vietnamese language, knowing nothing of diplomacy: characters, marks, sentences, dates, numbers."""
