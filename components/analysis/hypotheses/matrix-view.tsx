import { cellsBy, differencesIn, readingOf } from "@/lib/analysis/hypotheses/lines";
import type { HypothesisMatrix, MatrixRequest } from "@/lib/analysis/hypotheses/schema";
import { Deciding } from "./deciding";
import { Differences } from "./differences";
import { MatrixChoices } from "./matrix-choices";
import { packCells, packEvidence } from "./matrix-line";
import { PlainMatrix } from "./plain-matrix";
import { Sheet } from "./sheet";
import { SideBySide } from "./side-by-side";
import { Standings } from "./standings";

interface MatrixViewProps {
  matrix: HypothesisMatrix;
  request: MatrixRequest;
  /** The viewer, if they may fill a matrix. */
  analyst: string | null;
}

/** The matrix that the page is asked for: the viewer's own to fill, a colleague's to read, or all of them to compare. */
export function MatrixView({ matrix, request, analyst }: MatrixViewProps) {
  const { slug, people, counting, cells } = matrix;
  // Someone whose matrix is empty has none, and the only one there is needs no comparison.
  const person = people.find(({ id }) => id === request.person || people.length === 1);
  const own = analyst !== null && request.person === analyst;
  const hypotheses = matrix.hypotheses.flatMap(({ number, text, version, retired }) =>
    retired ? [] : [{ number, text, version }],
  );
  const shown = person ? [person] : people;
  const evidence = packEvidence(matrix.evidence.items);
  const packed = packCells(cells, own ? [analyst] : shown.map(({ id }) => id));
  const choices = (
    <MatrixChoices
      slug={slug}
      people={people}
      analyst={analyst}
      request={{ ...request, person: own ? analyst : (person?.id ?? null) }}
    />
  );
  const none = matrix.evidence.items.length === 0 && (
    <p className="text-secondary">
      No evidence yet.{" "}
      <a href={`/issues/${slug}#evidence`} className="link">
        Link quotations to the issue
      </a>{" "}
      to assess them here.
    </p>
  );
  if (own)
    return (
      <>
        <Sheet
          // A new order begins with the page; see useInOrder.
          key={`${request.sort} ${matrix.evidence.previousCursor}`}
          slug={slug}
          person={analyst}
          hypotheses={hypotheses}
          evidence={evidence}
          counting={counting}
          choices={choices}
          cells={packed[0]!}
        />
        {none}
      </>
    );

  const sheet = { quotes: counting, hypotheses: hypotheses.map(({ number }) => number) };
  const cellsOf = cellsBy(cells);
  const analysts = shown.map((each) => {
    const cellOf = cellsOf(each.id);
    return { ...each, cellOf, reading: readingOf(sheet, cellOf) };
  });
  const [first] = analysts;
  const single = analysts.length === 1 && first;
  return (
    <>
      {single ? (
        <>
          <Standings hypotheses={hypotheses} reading={first.reading} />
          <Deciding reading={first.reading} />
        </>
      ) : (
        <>
          <SideBySide
            hypotheses={hypotheses}
            analysts={analysts.map(({ cellOf: _, ...each }) => each)}
          />
          {analysts.length > 1 && (
            <Differences
              analysts={analysts}
              {...differencesIn(
                sheet,
                analysts.map(({ cellOf }) => cellOf),
              )}
            />
          )}
        </>
      )}
      {choices}
      {none || (
        <PlainMatrix
          caption={single ? `${first.name}’s matrix` : "All analysts’ matrices, side by side"}
          hypotheses={hypotheses}
          evidence={evidence}
          cells={packed}
          people={shown.map(({ name }) => name)}
          {...(single && { reading: first.reading })}
        />
      )}
    </>
  );
}
