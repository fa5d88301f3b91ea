import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { IssueAsOf } from "@/components/analysis/as-of/issue-as-of";
import { IssueDates } from "@/components/analysis/dates/issue-dates";
import { packIssueDates } from "@/components/analysis/dates/pack-dates";
import { OtherForecasts } from "@/components/analysis/forecasts/other-forecasts";
import { IssueHypotheses } from "@/components/analysis/hypotheses/issue-hypotheses";
import { contentsOf } from "@/components/analysis/issues/contents-of";
import { editedIssue } from "@/components/analysis/issues/in-place/fields";
import { IssueFacts } from "@/components/analysis/issues/issue-facts";
import { IssueHead } from "@/components/analysis/issues/issue-head";
import { IssueHistory } from "@/components/analysis/issues/issue-history";
import { otherFactsOf, textsOf } from "@/components/analysis/issues/issue-texts";
import { CitedPage } from "@/components/analysis/markdown/cited-page";
import { NoteThread } from "@/components/analysis/notes/note-thread";
import { OutlookBlock } from "@/components/analysis/outlooks/outlook-block";
import { OutlookHistory } from "@/components/analysis/outlooks/outlook-history";
import { RelatedIssues } from "@/components/analysis/related/related-issues";
import { wordsOf } from "@/components/analysis/related/words-of";
import { signpostFactsOf } from "@/components/analysis/signposts/signpost-facts";
import { SignpostList } from "@/components/analysis/signposts/signpost-list";
import { SignpostMatches } from "@/components/analysis/signposts/signpost-matches";
import { Follow } from "@/components/desk/follows/follow";
import { HereNow } from "@/components/desk/live/here-now";
import { Live } from "@/components/desk/live/live";
import { citationsAmong } from "@/components/evidence/quotes/citations";
import { EvidenceGroups } from "@/components/evidence/quotes/evidence-groups";
import { PrintedEndnotes } from "@/components/evidence/quotes/printed-endnotes";
import { LastAct } from "@/components/ui/last-act";
import { RecordBoundary } from "@/components/ui/record-boundary";
import { RowKeys } from "@/components/ui/row-keys";
import { WrongDays } from "@/components/ui/wrong-days";
import { may } from "@/lib/access";
import { loadIssueAsOf } from "@/lib/analysis/as-of/queries";
import { parseAsOf } from "@/lib/analysis/as-of/schema";
import { mayResolve } from "@/lib/analysis/forecasts/policy";
import {
  askedPlace,
  firstPages,
  pagerOf,
  parseIssuePages,
  wholeOf,
} from "@/lib/analysis/issues/pages";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { orFirst } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { loadSidebar } from "@/lib/desk/views/queries";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Once per request, for the page and its title; keyed by text, since that is the same for both. */
const load = cache(async (key: string, asked: string) => {
  const params = Object.fromEntries(new URLSearchParams(asked));
  const pages = { ...parseIssuePages(params), folded: true };
  const viewer = await requireViewer(`/issues/${key}${asked && `?${asked}`}`);
  const issue = await orFirst(
    () => loadIssue(viewer, key, pages),
    () => loadIssue(viewer, key, firstPages(pages)),
  );
  return issue ? { viewer, issue, pages } : notFound();
});

async function loadFor({ params, searchParams }: Props) {
  const given = Object.entries(await searchParams).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first]];
  });
  return load((await params).key, new URLSearchParams(given).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { issue } = await loadFor(props);
  return { title: `${issue.key} ${issue.title}` };
}

export default async function IssuePage(props: Props) {
  const { viewer, issue, pages } = await loadFor(props);
  const params = await props.searchParams;
  const day = parseAsOf(params);
  if (day) {
    const [then, { people: names }] = await Promise.all([
      loadIssueAsOf(viewer, day, issue.slug),
      loadSidebar(viewer),
    ]);
    return <IssueAsOf issue={issue} then={then} day={day} names={names} />;
  }
  const { slug } = issue;
  const whole = wholeOf(slug, pages);
  const edited = editedIssue(issue, may(viewer, "editIssue") ? viewer.id : null);
  const dissenter = may(viewer, "dissent") ? { id: viewer.id } : null;
  const forecaster = {
    id: viewer.id,
    mayEdit: may(viewer, "editForecast"),
    mayResolve: mayResolve(viewer, { ownerId: issue.owner?.id ?? null }),
  };
  const { signposts, matches, context } = signpostFactsOf(
    issue,
    viewer,
    may(viewer, "reviseOutlook"),
  );
  return (
    <CitedPage citations={citationsAmong(issue.cited)} hiddenFrom={issue.hiddenFrom}>
      <WrongDays params={params} names={["asOf"]} />
      <Live topic={{ issue: issue.id }} person={viewer.id} seen={viewer.seen} />
      <article className="issue-page">
        <RowKeys>
          <LastAct key={issue.id}>
            <IssueHead {...textsOf(issue)} edited={edited} contents={contentsOf(issue)} />
            <RecordBoundary what="list of matches">
              <SignpostMatches
                context={context}
                matches={matches}
                count={issue.signposts.openCount}
              />
            </RecordBoundary>
            <RecordBoundary what="outlook">
              <OutlookBlock
                issue={issue}
                mayRevise={may(viewer, "reviseOutlook")}
                forecaster={forecaster}
                dissenter={dissenter}
              />
            </RecordBoundary>
            <EvidenceGroups
              issue={issue}
              linker={may(viewer, "linkEvidence") ? viewer.id : null}
              grader={may(viewer, "gradeQuote") ? viewer.id : null}
              editor={may(viewer, "correctQuote") ? viewer.id : null}
              pager={pagerOf(slug, pages, "evidence", issue.pages.evidence)}
              asked={askedPlace(slug, pages, issue)}
            />
            <IssueHypotheses
              slug={slug}
              hypotheses={issue.hypotheses}
              mayAdd={may(viewer, "addHypothesis")}
            />
            <OutlookHistory issue={issue} whole={whole.revisions} />
            <RecordBoundary what="list of forecasts">
              <OtherForecasts
                issue={issue}
                whole={whole.forecasts}
                forecaster={forecaster}
                dissenter={dissenter}
              />
            </RecordBoundary>
            <RecordBoundary what="list of signposts">
              <SignpostList
                context={context}
                signposts={signposts}
                retiredCount={issue.signposts.retired}
                whole={whole.signposts}
                mayWrite={may(viewer, "writeSignpost")}
              />
            </RecordBoundary>
            <NoteThread
              issue={issue}
              viewer={viewer}
              pager={pagerOf(slug, pages, "notes", issue.pages.notes)}
            />
            <PrintedEndnotes issue={issue} />
          </LastAct>
        </RowKeys>
        <aside aria-label="Facts">
          <div>
            <IssueFacts edited={edited} others={otherFactsOf(issue)} />
            <LastAct key={issue.id}>
              <IssueDates
                slug={slug}
                dates={packIssueDates(issue.dates.ahead)}
                past={issue.dates.past}
                editor={may(viewer, "editDate") ? viewer.id : null}
              />
              <RelatedIssues
                slug={slug}
                related={issue.related.map((one) => ({ ...one, words: wordsOf(one) }))}
                mayRelate={may(viewer, "relateIssues")}
              />
            </LastAct>
            <div className="space-y-1">
              <HereNow person={viewer.id} />
              <Follow on={{ issue: slug }} subject={issue.id} follows={issue.follows} />
            </div>
            <IssueHistory slug={slug} activity={issue.activity} />
          </div>
        </aside>
      </article>
    </CitedPage>
  );
}
