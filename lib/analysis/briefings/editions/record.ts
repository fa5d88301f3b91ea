import type { Reader } from "./gather";

/** The number of the edition issued last; 0 if there is none. */
export async function lastNumber(reader: Reader): Promise<number> {
  const { _max } = await reader.edition.aggregate({ _max: { number: true } });
  return _max.number ?? 0;
}
