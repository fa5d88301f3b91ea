import type { Reading } from "@/lib/analysis/hypotheses/lines";
import { hypothesisName } from "@/lib/analysis/hypotheses/schema";
import { listed } from "@/lib/core/wording";

/** More pieces of evidence are counted, not named. */
const MAX_NAMED = 8;

/** What evidence the ranking depends on, and which isn’t diagnostic. */
export function Deciding({ reading }: { reading: Reading }) {
  const { assessed, deciding, undecisive } = reading;
  if (!assessed) return null;
  const lead = deciding.filter(({ changesLead }) => changesLead);
  const order = deciding.filter(({ changesLead }) => !changesLead).map(({ quote }) => quote);
  return (
    <section aria-labelledby="deciding" className="max-w-prose">
      <h2 id="deciding" className="text-sm font-semibold">
        What the ranking depends on
      </h2>
      <ul className="mt-1 space-y-0.5">
        {lead.slice(0, MAX_NAMED).map(({ quote, leaders }) => (
          <li key={quote}>
            {"Without "}
            <Evidence numbers={[quote]} />
            {`, ${leadWords(leaders)}.`}
          </li>
        ))}
        {lead.length > MAX_NAMED && (
          <li>{`The lead also depends on ${morePieces(lead.length - MAX_NAMED)} of evidence.`}</li>
        )}
        {order.length > 0 && (
          <li>
            {"The lead holds without  "}
            <Evidence numbers={order} or />
            {", but the order behind it changes."}
          </li>
        )}
        {deciding.length === 0 && (
          <li>
            No single piece of evidence is decisive: remove any one, and the ranking stays the same.
          </li>
        )}
        {undecisive.length > 0 && (
          <li className="text-secondary">
            <Evidence numbers={undecisive} />
            {` ${undecisive.length === 1 ? "isn’t diagnostic: it counts" : "aren’t diagnostic: they count"} equally against every hypothesis, or against none.`}
          </li>
        )}
      </ul>
    </section>
  );
}

/** Each alone decides, so several are not said to do so together. */
const morePieces = (count: number): string =>
  count === 1 ? "1 more piece" : `each of ${count} more pieces`;

function leadWords(leaders: readonly number[]): string {
  const names = leaders.map(hypothesisName);
  return names.length === 1 ? `${names[0]} leads` : `${listed(names)} share the lead`;
}

/** "Q3, Q5 and Q8", each leading to its row. */
function Evidence({ numbers, or = false }: { numbers: readonly number[]; or?: boolean }) {
  const named = numbers.slice(0, MAX_NAMED);
  const more = numbers.length - named.length;
  return named.map((number, at) => (
    <span key={number}>
      {at > 0 && (at === named.length - 1 && more === 0 ? (or ? " or " : " and ") : ", ")}
      <a href={`#q${number}`} className="link">
        {`Q${number}`}
      </a>
      {at === named.length - 1 && more > 0 && ` ${or ? "or" : "and"} ${more} more`}
    </span>
  ));
}
