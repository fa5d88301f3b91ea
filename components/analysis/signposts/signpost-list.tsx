import { SectionHeading } from "@/components/ui/section-heading";
import type { SignpostContext, SignpostFacts } from "./signpost-facts";
import { SignpostLine } from "./signpost-line";
import { OpenSignpost, SignpostTools } from "./signpost-tools";

interface SignpostListProps {
  context: SignpostContext;
  /** The active ones and those retired last, newest first. */
  signposts: SignpostFacts[];
  /** How many are retired. */
  retiredCount: number;
  /** The address of the page with all retired ones; null if it is this one. */
  whole: string | null;
  mayWrite: boolean;
}

/** The signs that would change the desk's mind about an issue. */
export function SignpostList(props: SignpostListProps) {
  const { context, signposts, retiredCount, whole, mayWrite } = props;
  const active = signposts.filter(({ state }) => state === "ACTIVE");
  const retired = signposts.filter(({ state }) => state === "RETIRED");
  if (signposts.length === 0 && !mayWrite) return null;
  const list = (some: SignpostFacts[]) => (
    <ul className="divide-y divide-rule">
      {some.map((signpost) => (
        <li key={signpost.number} id={`signpost-${signpost.number}`} className="py-3">
          <p className="max-w-prose">{signpost.text}</p>
          <SignpostLine signpost={signpost} />
          {signpost.mayTend && <SignpostTools context={context} signpost={signpost} />}
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="signposts">
      <SectionHeading
        id="signposts"
        count={active.length || undefined}
        actions={mayWrite && <OpenSignpost context={context} signpost={null} />}
      >
        Signposts
      </SectionHeading>
      {active.length === 0 && (
        <p className="py-2 text-secondary">
          A signpost describes what would change the desk’s mind. New evidence is checked against
          it.
        </p>
      )}
      {list(active)}
      {retired.length > 0 && (
        <details className="print:hidden" open={whole === null}>
          <summary className="text-sm">{`${retiredCount} retired`}</summary>
          {list(retired)}
          {whole && retired.length < retiredCount && (
            <p className="py-2 text-sm">
              <a href={whole} className="link">
                {`Show all ${retiredCount}`}
              </a>
            </p>
          )}
        </details>
      )}
    </section>
  );
}
