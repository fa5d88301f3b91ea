import type { ComponentProps } from "react";
import { Combobox } from "@/components/ui/combobox";

interface ListedWordsProps {
  control: ComponentProps<"input">;
  value: string;
  onChange: (value: string) => void;
  /** Those in use, most used first. */
  words: readonly string[];
}

/** The most suggestions. */
const MAX_OFFERS = 8;

/** Words separated by commas. The last one is completed from those in use. */
export function ListedWords({ control, value, onChange, words }: ListedWordsProps) {
  const cut = value.lastIndexOf(",") + 1;
  const last = value.slice(cut).trim().toLowerCase();
  const before = value
    .slice(0, cut)
    .split(",")
    .map((word) => word.trim());
  const offers = words
    .filter((word) => !before.includes(word) && word.toLowerCase().includes(last))
    .filter((word) => word.toLowerCase() !== last)
    .slice(0, MAX_OFFERS)
    .map((word) => ({ value: word }));
  const take = (word: string) => [...before.filter(Boolean), word].join(", ");
  return (
    <Combobox
      {...control}
      value={value}
      onChange={onChange}
      offers={offers}
      onTake={(offer) => onChange(take(offer.value))}
    />
  );
}
