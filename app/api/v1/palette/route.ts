import { placesFor } from "@/components/desk/shell/places";
import { reachOf } from "@/components/desk/shell/reach";
import { may } from "@/lib/access";
import { loadIssueFacts, loadLabels, loadParties } from "@/lib/analysis/issues/queries";
import { within } from "@/lib/analysis/relationships/schema";
import { readParams } from "@/lib/core/http/params";
import { found, queryOf, route } from "@/lib/core/http/rest";
import { loadReaders } from "@/lib/desk/members/queries";
import { readsIssue } from "@/lib/desk/members/schema";
import { loadSidebar, loadViews } from "@/lib/desk/views/queries";

/**
 * What the palette offers before anything is typed: pages, relationships, saved views, what the viewer may do, and, with `issue` (a
 * key or slug), what can be changed about that issue.
 */
export const GET = route(async (viewer, request) => {
  const issue = queryOf(request, (query) => readParams(query).given("issue"));
  const [people, labels, parties, views, { relationships, chosen }, present] = await Promise.all([
    loadReaders(viewer),
    loadLabels(viewer),
    loadParties(viewer),
    loadViews(viewer),
    loadSidebar(viewer),
    issue ? loadIssueFacts(viewer, issue) : null,
  ]);
  return found({
    person: viewer.id,
    places: placesFor(reachOf(viewer)).map(({ href, label, key, scoped }) => ({
      href: scoped ? within(href, chosen) : href,
      label,
      key,
    })),
    relationships: relationships.length > 1 ? relationships : [],
    may: {
      openIssue: may(viewer, "openIssue"),
      editIssue: may(viewer, "editIssue"),
      ingest: may(viewer, "ingestArticle"),
      review: may(viewer, "reviewDraft"),
      issueEdition: may(viewer, "issueEdition"),
    },
    people: people
      .filter((person) => !present || readsIssue(person, present.key))
      .map(({ id, name }) => ({ id, name })),
    labels,
    parties,
    views,
    issue: present,
  });
});
