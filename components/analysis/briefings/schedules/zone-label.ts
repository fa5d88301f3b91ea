/** Cities whose names browsers still spell as they were before the time zone database changed them (its file `backward`). */
const CITIES: Record<string, string> = {
  Calcutta: "Kolkata",
  Faeroe: "Faroe",
  Godthab: "Nuuk",
  Katmandu: "Kathmandu",
  Kiev: "Kyiv",
  Rangoon: "Yangon",
  Saigon: "Ho Chi Minh",
};

/** A time zone as people read it. */
export function zoneLabel(zone: string): string {
  const [city = "", ...areas] = zone.split("/").reverse();
  return [...areas.reverse(), CITIES[city] ?? city].join("/").replaceAll("_", " ");
}
