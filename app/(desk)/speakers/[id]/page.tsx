import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Live } from "@/components/desk/live/live";
import { MergeHistory } from "@/components/evidence/speakers/merge-history";
import { NameCorrections } from "@/components/evidence/speakers/name-corrections";
import { ALL_WITHDRAWN } from "@/components/evidence/speakers/speaker-line";
import { SpeakerNames } from "@/components/evidence/speakers/speaker-names";
import { SpeakerRoles } from "@/components/evidence/speakers/speaker-roles";
import { SplitSpeaker } from "@/components/evidence/speakers/split-speaker";
import { StatementsByDate } from "@/components/evidence/speakers/statements-by-date";
import { StatementsByIssue } from "@/components/evidence/speakers/statements-by-issue";
import { FilterChip } from "@/components/ui/filter-chip";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { may } from "@/lib/access";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { counted } from "@/lib/core/wording";
import { loadPositionsBefore, loadRoles, loadStatements } from "@/lib/evidence/quotes/statements";
import { asksForHistory, loadSpeaker } from "@/lib/evidence/speakers/queries";

const ALL = { history: "all" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const viewer = await requireViewer(`/speakers/${encodeURIComponent(id)}`);
  const speaker = await loadSpeaker(viewer, id);
  return speaker ? { title: speaker.name } : notFound();
}

export default async function SpeakerPage({ params, searchParams }: Props) {
  const { id } = await params;
  const here = `/speakers/${encodeURIComponent(id)}`;
  const viewer = await requireViewer(here);
  const asked = await searchParams;
  const allHistory = asksForHistory(asked);
  const speaker = await loadSpeaker(viewer, id, allHistory);
  if (!speaker) notFound();
  if (speaker.mergedIntoId) redirect(`/speakers/${speaker.mergedIntoId}`);
  const mayMerge = may(viewer, "mergeSpeaker");
  const byDate = asked.by === "date";
  const page = parsePage(asked);
  const [{ items: statements, previousCursor, nextCursor }, roles] = await Promise.all([
    orFirstPage(page, (page) => loadStatements(viewer, id, byDate ? "latest" : "oldest", page)),
    loadRoles(viewer, id),
  ]);
  const [first] = statements;
  const before =
    !byDate && previousCursor && first ? await loadPositionsBefore(viewer, id, first) : {};
  const whole = !previousCursor && !nextCursor;
  const address = (cursor: string | null, history: boolean) => {
    const query = new URLSearchParams({ ...(byDate && { by: "date" }), ...(history && ALL) });
    return pageHref(query.size > 0 ? `${here}?${query}` : here, { ...page, cursor });
  };
  const to = (cursor: string | null) => cursor && address(cursor, allHistory);
  const history = { whole: allHistory ? null : address(page.cursor, true), mayUndo: mayMerge };
  const { name, describedIn, version, aliases, moves, corrections, counts } = speaker;
  const choices = statements.map(({ id, number, exact }) => ({ id, number, exact }));
  const shared = { speaker: { id, name, version }, person: viewer.id };
  return (
    <article className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(15rem,1fr)]">
      <div className="min-w-0">
        <LastAct>
          <Live topic={{ speaker: id }} person={viewer.id} seen={viewer.seen} />
          <PageHeader
            back={{ href: describedIn ? "/speakers?named=no" : "/speakers", label: "Speakers" }}
            title={name}
            meta={
              <p>
                {counted(speaker.statements, "quotation")}
                {speaker.allWithdrawn && (
                  <span className="text-warning"> ({ALL_WITHDRAWN.toLowerCase()})</span>
                )}
                {aliases.length > 0 && `. Also known as ${aliases.join(", ")}`}
                {describedIn && (
                  <>
                    . Described, but not named, in{" "}
                    <a href={`/sources/${describedIn.id}`} className="link">
                      {describedIn.title}
                    </a>
                  </>
                )}
              </p>
            }
            actions={
              mayMerge && (
                <>
                  <SpeakerNames {...shared} described={describedIn !== null} />
                  {choices.length > 0 && (
                    <SplitSpeaker {...shared} statements={choices} more={!whole} />
                  )}
                </>
              )
            }
          />
          <nav aria-label="Group statements" className="flex pb-3 print:hidden">
            <FilterChip href={here} active={!byDate}>
              By issue
            </FilterChip>
            <FilterChip href={`${here}?by=date`} active={byDate}>
              By date
            </FilterChip>
          </nav>
          {byDate ? (
            <StatementsByDate statements={statements} count={speaker.statements} />
          ) : (
            <StatementsByIssue
              statements={statements}
              whole={whole}
              before={before}
              limited={viewer.limits !== null}
            />
          )}
          <Pager previous={to(previousCursor)} next={to(nextCursor)} />
        </LastAct>
      </div>
      <aside aria-label="About this speaker" className="space-y-8 lg:pt-2">
        <SpeakerRoles {...roles} />
        {corrections.length > 0 && (
          <NameCorrections
            name={name}
            corrections={corrections}
            count={counts.corrections}
            {...history}
          />
        )}
        {moves.length > 0 && (
          <MergeHistory speakerId={id} moves={moves} count={counts.moves} {...history} />
        )}
      </aside>
    </article>
  );
}
