import { addressesIn } from "@/lib/sources/ingest/schema";

/** Why addresses were refused, by the fields of a refusal, which has them by their place. */
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
 * What to say of the refused addresses that a text still has, one line for each. The reasons are by address, so that
 * each is shown until its address is corrected, with the number that its line has by then.
 */
export function refusedLines(text: string, reasons: ReadonlyMap<string, string>): string[] {
  const addresses = [...addressesIn(text)];
  return addresses.flatMap(([address, lines]) => {
    const reason = reasons.get(address);
    if (!reason) return [];
    const place = lines.length > 1 ? `Lines ${lines.join(", ")}` : `Line ${lines[0]}`;
    return addresses.length > 1 ? `${place}, “${shortened(address)}”: ${reason}` : reason;
  });
}

const MAX_SHOWN = 80;

const shortened = (address: string): string =>
  address.length > MAX_SHOWN ? `${address.slice(0, MAX_SHOWN)}…` : address;
