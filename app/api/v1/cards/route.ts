import { loadIssueCard } from "@/lib/analysis/issues/card";
import { STATUS_LABELS } from "@/lib/analysis/issues/status";
import { readParams } from "@/lib/core/http/params";
import { found, queryOf, route } from "@/lib/core/http/rest";
import { loadPerson } from "@/lib/desk/members/queries";
import { ROLE_LABELS } from "@/lib/desk/members/schema";

/** What a link in a text shows before it is followed. Takes `person`, a handle, or `issue`, a key or short name. */
export const GET = route(async (viewer, request) => {
  const { person, issue } = queryOf(request, (query) => {
    const { given } = readParams(query);
    return { person: given("person"), issue: given("issue") };
  });
  if (person !== undefined) {
    const one = await loadPerson(viewer, person);
    return found(one && { title: one.name, lines: [`@${one.handle}, ${ROLE_LABELS[one.role]}`] });
  }
  const one = issue === undefined ? null : await loadIssueCard(viewer, issue);
  return found(
    one && {
      title: one.title,
      lead: one.lead,
      lines: [
        one.bottomLine,
        one.lead,
        one.due && "Closing date reached: this forecast needs resolving.",
        `${one.key}, ${STATUS_LABELS[one.status].toLowerCase()}`,
      ].filter(Boolean),
    },
  );
});
