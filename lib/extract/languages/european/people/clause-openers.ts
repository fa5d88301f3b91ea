// A name after a source and a comma: the source's own, "Selon le ministre, | Jean Roy, ...", or another's, "Selon un
// diplomate, | Airbus aurait ...".
import { patternsOf, type Table } from "../tables";

const MAX_SOURCE = 60;
const SET_OFF = /^(?:\s\([^()\n]*\))?\s?(?:[,.;:)»”"\n–—]|$)/u;

/**
 * Whether a name that ends at `end` begins the clause that a source reports, rather than naming the source, whose
 * phrase begins at `source`: nothing closes the apposition.
 */
export function opensClause(text: string, source: number, end: number, table: Table): boolean {
  if (SET_OFF.test(text.slice(end, end + MAX_SOURCE))) return false;
  return patternsOf(table).source.test(text.slice(Math.max(0, source - MAX_SOURCE), source));
}
