import { listed } from "@/lib/core/wording";
import { addressesIn } from "@/lib/sources/ingest/schema";

/** The reason for each refused address, from a refusal's fields, whose names have its position (`urls.0`). */
export const reasonsByAddress = (
  addresses: string[],
  fields: Record<string, string> = {},
): ReadonlyMap<string, string> =>
  new Map(
    addresses.flatMap((address, k) => {
      const reason = fields[`urls.${k}`];
      return reason ? [[address, reason]] : [];
    }),
  );

/**
 * One line for each refused address that is still in the text. Reasons are kept by address, so each is shown until its
 * address is corrected, with its current line numbers.
 */
export function refusedLines(text: string, reasons: ReadonlyMap<string, string>): string[] {
  const addresses = [...addressesIn(text)];
  return addresses.flatMap(([address, lines]) => {
    const reason = reasons.get(address);
    if (!reason) return [];
    const place = `Line${lines.length > 1 ? "s" : ""} ${listed(lines.map(String))}`;
    return addresses.length > 1 ? `${place} (“${shortened(address)}”): ${reason}` : reason;
  });
}

const MAX_SHOWN = 80;

const shortened = (address: string): string =>
  address.length > MAX_SHOWN ? `${address.slice(0, MAX_SHOWN)}…` : address;
