import { assess } from "@/lib/analysis/hypotheses/assess";
import { parseMatrixRequest } from "@/lib/analysis/hypotheses/filter";
import { cellsBy, differencesIn, filledOn, readingOf } from "@/lib/analysis/hypotheses/lines";
import { loadMatrix } from "@/lib/analysis/hypotheses/matrix";
import { found, page, queryOf, route, submit } from "@/lib/core/http/rest";
import { MAX_LIMIT, parsePage } from "@/lib/core/paging/page";

type Params = { key: string };

/**
 * A page of an issue's evidence, each piece with its cells in everyone's matrix; how each analyst's matrix ranks the
 * hypotheses and which evidence decides it; and where analysts differ. `?by=` names a person by id, and `?sort=` is
 * diagnostic or date.
 */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const { whose, asked } = queryOf(request, (query) => ({
    whose: parseMatrixRequest(query),
    asked: parsePage(query, MAX_LIMIT),
  }));
  const matrix = await loadMatrix(viewer, key, whose, asked);
  if (!matrix) return found(null);
  const { hypotheses, people, counting, cells, evidence } = matrix;
  const open = hypotheses.filter(({ retired }) => !retired);
  const sheet = { quotes: counting, hypotheses: open.map(({ number }) => number) };
  const cellsOf = cellsBy(cells);
  const filled = filledOn(cells);
  const items = evidence.items.map((item) => ({ ...item, cells: filled(item.number) }));
  return page(
    { ...evidence, items },
    {
      hypotheses: open,
      analysts: people.map((person) => ({ ...person, ...readingOf(sheet, cellsOf(person.id)) })),
      ...differencesIn(
        sheet,
        people.map(({ id }) => cellsOf(id)),
      ),
    },
  );
});

/** Fills or clears cells of the person's own matrix. */
export const PATCH = route<Params>((viewer, request, { key }) =>
  submit(assess, viewer, request, { issue: key }),
);
