import {
  isMaterialThere,
  isOutcome,
  readFiles,
  readNewsPages,
} from "../scripts/test/desk/material";
import { type Row, reach } from "./row";

/** The similarity at which a text counts as right. */
const MIN_LIKENESS = 0.95;

/** Measures what is read from collected news pages, PDFs and Word files. Returns no rows if there are none. */
export async function materialRows(): Promise<Row[]> {
  if (!isMaterialThere()) return [];
  const pages = await readNewsPages();
  const rows = [
    of("news pages, title right", pages, ({ hasTitle }) => hasTitle),
    of(
      `news pages, text right (token F1 ${MIN_LIKENESS})`,
      pages,
      ({ likeness }) => likeness >= MIN_LIKENESS,
    ),
  ];
  for (const kind of ["pdf", "docx"] as const) {
    const files = await readFiles(kind);
    rows.push(of(`.${kind}, text or a clear refusal`, files, ({ reading }) => isOutcome(reading)));
  }
  return rows;
}

const of = <T>(name: string, all: T[], isGood: (one: T) => boolean): Row =>
  reach(name, all.filter(isGood).length, `of ${all.length}`, all.length);
