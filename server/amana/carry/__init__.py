"""Everything kept, carried out as one JSON file and back in; through the API alone, as any other program would."""
