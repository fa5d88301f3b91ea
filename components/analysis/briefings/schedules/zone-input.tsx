import { type ComponentProps, useMemo } from "react";
import { Combobox, type Offer } from "@/components/ui/combobox";
import { allZones, useZoneHere, zoneLabel } from "@/components/ui/time-zones";
import { narrowed } from "@/components/ui/use-found";

type ZoneInputProps = Omit<
  ComponentProps<typeof Combobox>,
  "value" | "onChange" | "onTake" | "offers"
> & {
  value: string;
  onChange: (zone: string) => void;
};

const DESK = { value: "UTC", detail: "The desk’s time zone" };
const MOST = 20;

/** A time zone, found among hundreds by words of its name. */
export function ZoneInput({ value, onChange, ...control }: ZoneInputProps) {
  const label = zoneLabel(value);
  const zones = useMemo(() => allZones().map((zone): Offer => ({ value: zoneLabel(zone) })), []);
  const isChosen = label === DESK.value || zones.some((zone) => zone.value === label);
  const here = zoneLabel(useZoneHere());
  const own = here === DESK.value ? [] : [{ value: here, detail: "Your time zone" }];
  const found = isChosen ? [DESK, ...own] : narrowed([DESK, ...zones], label, ({ value }) => value);
  return (
    <Combobox
      {...control}
      value={label}
      onChange={(text) => onChange(text.replaceAll(" ", "_"))}
      onTake={(zone) => onChange(zone.value.replaceAll(" ", "_"))}
      offers={found.filter((zone) => zone.value !== label).slice(0, MOST)}
      hint={hintFor(isChosen, found.length)}
      opensOnClick
    />
  );
}

function hintFor(isChosen: boolean, found: number): string | undefined {
  if (isChosen) return "Type a city or an area to find others.";
  if (found === 0) return "No time zone matches. Type the name of a large city there.";
  return found > MOST ? "Keep typing to find others." : undefined;
}
