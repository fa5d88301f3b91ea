import { type ComponentProps, useMemo } from "react";
import { Combobox, type Offer } from "@/components/ui/combobox";
import { allZones, formerName, useZoneHere, zoneLabel } from "@/components/ui/time-zones";
import { narrowed } from "@/components/ui/use-found";

type ZoneInputProps = Omit<
  ComponentProps<typeof Combobox>,
  "value" | "onChange" | "onTake" | "offers"
> & {
  value: string;
  onChange: (zone: string) => void;
};

const DESK: Offer = { value: "UTC", detail: "The desk’s time zone" };
const MOST = 20;

/** A time zone, found among hundreds by words of its name. */
export function ZoneInput({ value, onChange, ...control }: ZoneInputProps) {
  const label = zoneLabel(value);
  const zones = useMemo(() => [DESK, ...allZones().map(offerOf)], []);
  const isChosen = zones.some((zone) => zone.value === label);
  const here = zoneLabel(useZoneHere());
  const own = here === DESK.value ? [] : [{ value: here, detail: "Your time zone" }];
  const found = isChosen
    ? [DESK, ...own]
    : narrowed(zones, label, ({ value, detail = "" }) => `${value} ${detail}`);
  return (
    <Combobox
      {...control}
      value={label}
      onChange={(text) => onChange(nameOf(exactly(zones, text) ?? text))}
      onTake={(zone) => onChange(nameOf(zone.value))}
      offers={found.filter((zone) => zone.value !== label).slice(0, MOST)}
      hint={hintFor(isChosen, found.length)}
      opensOnClick
    />
  );
}

function offerOf(zone: string): Offer {
  const former = formerName(zone);
  return { value: zoneLabel(zone), ...(former && { detail: `Formerly ${former}` }) };
}

/** The zone that a text names in full, in any case. */
const exactly = (zones: Offer[], text: string): string | undefined =>
  zones.find(({ value }) => value.toLowerCase() === text.toLowerCase())?.value;

/** The name under which the desk saves a zone, from the label that people read. */
const nameOf = (label: string): string => label.replaceAll(" ", "_");

function hintFor(isChosen: boolean, found: number): string | undefined {
  if (isChosen) return "Type a city or region to find others.";
  if (found === 0) return "No time zone matches. Try the nearest large city.";
  return found > MOST ? "Keep typing to find others." : undefined;
}
