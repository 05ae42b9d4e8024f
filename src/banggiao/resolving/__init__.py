"""From what single articles say to what they say together: people, tenures, merged events. Pure; knows no store."""
