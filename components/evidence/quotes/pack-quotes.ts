import { packEach } from "@/components/ui/pack-each";
import { pack, packInstant } from "@/components/ui/pack-rows";
import { packOne } from "@/components/ui/packed-rows";
import {
  OWN,
  type PackedQuotes,
  type QuoteLine,
  SOURCE,
  type Source,
  SPEAKER,
  type Speaker,
} from "./packed-quotes";

/** Packs quotations with further fields, for a list of `what`. */
export function packQuotes<T extends QuoteLine>(
  quotes: readonly T[],
  what: string,
  more: readonly (keyof T)[],
): PackedQuotes {
  const sources = tableOf(
    quotes.map(({ source }) => source),
    ({ id }) => id,
  );
  const speakers = tableOf(
    quotes.flatMap(({ speaker }) => speaker ?? []),
    ({ id, role }) => `${id} ${role}`,
  );
  const { text, failed } = packEach(quotes, what, (quote) => {
    const { source, speaker } = quote;
    if (source.publishedAt) packInstant(source.publishedAt);
    return [
      ...packOne<QuoteLine>(quote, OWN),
      sources.placeOf(source),
      speaker && speakers.placeOf(speaker),
      ...packOne(quote, more),
    ];
  });
  const named = [pack<Source>(sources.rows, SOURCE), pack<Speaker>(speakers.rows, SPEAKER)];
  return { text: `[${[...named, text].join(",")}]`, failed };
}

/** Each of these once, and where it is. */
function tableOf<T>(all: readonly T[], keyOf: (one: T) => string) {
  const rows: T[] = [];
  const places = new Map<string, number>();
  for (const one of all) if (!places.has(keyOf(one))) places.set(keyOf(one), rows.push(one) - 1);
  return { rows, placeOf: (one: T): number => places.get(keyOf(one))! };
}
