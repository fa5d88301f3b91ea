import { KeyHint } from "@/components/ui/key-hint";
import { keyed } from "@/components/ui/keymap";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import { type HypothesesBrief, hypothesisName } from "@/lib/analysis/hypotheses/schema";
import { listed } from "@/lib/core/wording";
import { leadersOf, ranksOf } from "@/lib/tradecraft/hypotheses/ranking";

interface IssueHypothesesProps {
  slug: string;
  hypotheses: HypothesesBrief;
  mayAdd: boolean;
}

/** The competing hypotheses of an issue, with the one that each analyst's matrix ranks first. H opens the matrices. */
export function IssueHypotheses({ slug, hypotheses, mayAdd }: IssueHypothesesProps) {
  const { items } = hypotheses;
  if (items.length === 0 && !mayAdd) return null;
  return (
    <section aria-labelledby="hypotheses">
      <SectionHeading
        id="hypotheses"
        count={items.length || undefined}
        actions={
          <LinkButton
            href={`/issues/${slug}/hypotheses#${items.length > 0 ? "matrix" : "add"}`}
            {...keyed("hypotheses")}
          >
            {items.length > 0 ? "Open the matrix" : "Add hypotheses"} <KeyHint>H</KeyHint>
          </LinkButton>
        }
      >
        Competing hypotheses
      </SectionHeading>
      {items.length === 0 && (
        <p className="py-2 text-secondary">
          No hypotheses yet. Set rival explanations against the evidence to see which it contradicts
          least.
        </p>
      )}
      <ol className="hypothesis-list">
        {items.map(({ number, text }) => {
          const by = firstFor(hypotheses, number);
          return (
            <li key={number}>
              <b>{hypothesisName(number)}</b>
              {` ${text}`}
              {by.length > 0 && (
                <small>
                  {`Least inconsistent with the evidence in ${listed(by.map(possessive))} ${by.length > 1 ? "matrices" : "matrix"}`}
                </small>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const possessive = (name: string): string => `${name}’s`;

/** The people whose matrix puts a hypothesis first, alone or with others. */
function firstFor({ points }: HypothesesBrief, hypothesis: number): string[] {
  const people = [...new Set(points.map(({ person }) => person))];
  return people.filter((person) => {
    const own = points.filter((each) => each.person === person);
    const leaders = leadersOf(ranksOf(own.map(({ points }) => points)));
    // Evidence that tells nothing apart puts nothing first.
    return leaders.length < own.length && leaders.some((at) => own[at]!.hypothesis === hypothesis);
  });
}
