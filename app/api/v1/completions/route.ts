import { completeIssues, completeQuotes } from "@/lib/analysis/search/complete-references";
import { completeValues } from "@/lib/analysis/search/complete-values";
import { NAMING } from "@/lib/analysis/search/filter";
import { readParams } from "@/lib/core/http/params";
import { list, queryOf, route } from "@/lib/core/http/rest";
import { completeMention } from "@/lib/desk/members/queries";

/**
 * Completes names in a text: with `person`, people by the beginning of a name or handle; with `quotation`, quotations
 * by words, speaker or number (with `on`, the evidence of that issue first); with `issue`, issues by the beginning of
 * their key; with `operator` and `value`, what may follow that operator in a search.
 */
export const GET = route(async (viewer, request) => {
  const { person, quotation, issue, on, operator, value } = queryOf(request, (query) => {
    const { given, oneOf, text } = readParams(query);
    const [person, quotation] = [given("person"), given("quotation")];
    const named = { operator: oneOf("operator", NAMING, ""), value: text("value") };
    return { person, quotation, issue: given("issue"), on: given("on"), ...named };
  });
  if (person !== undefined) return list(await completeMention(viewer, person));
  if (quotation !== undefined) return list(await completeQuotes(viewer, quotation, { on }));
  if (issue !== undefined) return list(await completeIssues(viewer, issue));
  if (operator) return list(await completeValues(viewer, operator, value));
  return list([]);
});
