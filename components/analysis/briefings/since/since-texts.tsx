import { endWords } from "@/lib/analysis/briefings/since/describe";
import { type ChangedText, type Since, TEXT_LABELS } from "@/lib/analysis/briefings/since/schema";
import { capitalised } from "@/lib/core/capitalised";

/** What two editions say differently of their own; see since.css. */
export function SinceTexts({ since: { from, to, texts } }: { since: Since }) {
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">The editions’ own wording</h2>
      {texts.map(({ part, before, after }) => (
        <div key={part}>
          <h3>{TEXT_LABELS[part]}</h3>
          <dl className="texts">
            <Side end={endWords(from)} text={before} />
            <Side end={endWords(to)} text={after} />
          </dl>
        </div>
      ))}
    </section>
  );
}

const Side = ({ end, text }: { end: string; text: ChangedText["before"] }) => (
  <>
    <dt>{capitalised(end)}</dt>
    <dd className={text === null ? "text-secondary" : ""}>{text ?? "None"}</dd>
  </>
);
