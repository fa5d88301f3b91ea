import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AddHypothesis } from "@/components/analysis/hypotheses/add-hypothesis";
import { columnsOf } from "@/components/analysis/hypotheses/column-heads";
import { MatrixView } from "@/components/analysis/hypotheses/matrix-view";
import { Method } from "@/components/analysis/hypotheses/method";
import { RetiredHypotheses } from "@/components/analysis/hypotheses/retired-hypotheses";
import { Live } from "@/components/desk/live/live";
import { EmptyState } from "@/components/ui/empty-state";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { may } from "@/lib/access";
import { matrixHref, parseMatrixRequest } from "@/lib/analysis/hypotheses/filter";
import { loadMatrix } from "@/lib/analysis/hypotheses/matrix";
import { MAX_LIMIT, orFirstPage, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
}

/** Once per request, for the page and its title; keyed by text, since that is the same for both. */
const load = cache(async (key: string, asked: string) => {
  const params = Object.fromEntries(new URLSearchParams(asked));
  const viewer = await requireViewer(`/issues/${key}/hypotheses${asked && `?${asked}`}`);
  const analyst = may(viewer, "assess") ? viewer.id : null;
  const request = parseMatrixRequest(params, analyst);
  const page = parsePage(params, MAX_LIMIT);
  const matrix = await orFirstPage(page, (page) => loadMatrix(viewer, key, request, page));
  return matrix ? { viewer, analyst, request, page, matrix } : notFound();
});

async function loadFor({ params, searchParams }: Props) {
  const given = Object.entries(await searchParams).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return load((await params).key, new URLSearchParams(given).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { matrix } = await loadFor(props);
  return { title: `Hypotheses: ${matrix.key} ${matrix.title}` };
}

/** An issue's competing hypotheses, and the matrices in which analysts set them against the evidence. */
export default async function HypothesesPage(props: Props) {
  const { viewer, analyst, request, page, matrix } = await loadFor(props);
  const { slug, hypotheses, evidence } = matrix;
  const open = hypotheses.filter(({ retired }) => !retired);
  const to = (cursor: string | null) => cursor && matrixHref(slug, request, { ...page, cursor });
  return (
    <>
      <Live topic={{ issue: matrix.id }} person={viewer.id} seen={viewer.seen} />
      <LastAct className="bottom-28! max-md:bottom-44!">
        <div className="hypotheses" style={columnsOf(open)}>
          <PageHeader
            back={{ href: `/issues/${slug}`, label: `${matrix.key} ${matrix.title}` }}
            title="Competing hypotheses"
            actions={analyst && <AddHypothesis slug={slug} person={viewer.id} />}
          />
          <div className="space-y-6">
            {open.length > 0 ? (
              <MatrixView matrix={matrix} request={request} analyst={analyst} />
            ) : (
              <EmptyState title="No hypotheses yet">
                {analyst
                  ? "Add the rival explanations, including unlikely ones. Then assess how each piece of evidence bears on each of them."
                  : "Once an analyst has added the rival explanations, you can see how the evidence bears on each of them."}
              </EmptyState>
            )}
            <Pager previous={to(evidence.previousCursor)} next={to(evidence.nextCursor)} />
            <RetiredHypotheses
              slug={slug}
              hypotheses={hypotheses.filter(({ retired }) => retired)}
              mayRestore={analyst !== null}
            />
            <Method />
          </div>
        </div>
      </LastAct>
    </>
  );
}
