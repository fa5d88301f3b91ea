import { useSyncExternalStore } from "react";

/**
 * Zones that browsers still name as they were before the time zone database renamed them (its file `backward`), since
 * CLDR never changes its identifiers.
 */
const RENAMED: Record<string, string> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

const current = (zone: string): string => RENAMED[zone] ?? zone;

const stay = () => () => {};
const zoneHere = (): string => current(Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The time zone of the browser; UTC until the page is hydrated, since the server doesn’t know it. */
export const useZoneHere = (): string => useSyncExternalStore(stay, zoneHere, () => "UTC");

/** The time zones that the browser knows, under their current names, without UTC, which only some browsers list. */
export const allZones = (): string[] =>
  [...new Set(Intl.supportedValuesOf("timeZone").map(current))]
    .filter((zone) => zone !== "UTC")
    .sort();

/** The name that people may still know a time zone by. */
export const formerName = (zone: string): string | undefined =>
  Object.keys(RENAMED).find((former) => RENAMED[former] === zone);

/** A time zone as people read it. */
export const zoneLabel = (zone: string): string => current(zone).replaceAll("_", " ");
