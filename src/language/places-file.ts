/** Where the list of places for the finder lies; alone, so that the map's script need not carry every address. */
export const PLACES_FILE = '/map/places.json';
