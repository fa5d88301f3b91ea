import { completeIssues, completeQuotes } from "@/lib/analysis/search/complete-references";
import { readParams } from "@/lib/core/http/params";
import { list, queryOf, route } from "@/lib/core/http/rest";
import { findPeople } from "@/lib/desk/members/queries";

/**
 * Completes names in a text: with `person`, people by the beginning of a name or handle; with `quotation`, quotations
 * by words, speaker or number (with `on`, the evidence of that issue first); with `issue`, issues by the beginning of
 * their key.
 */
export const GET = route(async (viewer, request) => {
  const { person, quotation, issue, on } = queryOf(request, (query) => {
    const { given } = readParams(query);
    const [person, quotation] = [given("person"), given("quotation")];
    return { person, quotation, issue: given("issue"), on: given("on") };
  });
  if (person !== undefined) return list(await findPeople(viewer, person));
  if (quotation !== undefined) return list(await completeQuotes(viewer, quotation, { on }));
  if (issue !== undefined) return list(await completeIssues(viewer, issue));
  return list([]);
});
