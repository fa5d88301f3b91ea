import { loadRelationshipNames } from "@/lib/analysis/relationships/queries";
import { FIRST_PAGE } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { counted, withoutAccents } from "@/lib/core/wording";
import { findPeople } from "@/lib/desk/members/queries";
import { loadSpeakers } from "@/lib/evidence/speakers/list";
import { loadPublishers } from "@/lib/sources/catalogue/queries";
import { completeIssues } from "./complete-references";
import type { NamingOperator } from "./filter";
import { lookUpAlike } from "./look-up";

/** A value of a search operator, and what else helps people to recognise it. */
export interface OfferedValue {
  value: string;
  detail?: string;
}

/** How many values are offered while someone types one. */
const MAX_OFFERED = 8;

/**
 * The values that complete what is typed after an operator, of what the viewer may see: issues by their key, people by
 * their handle, relationships by their short name, speakers and publishers by name. Archived issues are offered only once
 * something is typed. At most one statement, unless a word of an issue is misspelt.
 */
export async function completeValues(
  viewer: Viewer,
  operator: NamingOperator,
  typed: string,
): Promise<OfferedValue[]> {
  const begun = typed.trim();
  const matching = (words: string) => withoutAccents(words).includes(withoutAccents(begun));
  switch (operator) {
    case "speaker": {
      const request = { ...FIRST_PAGE, limit: MAX_OFFERED };
      const { items } = await loadSpeakers(viewer, { text: begun, named: true }, request);
      return items.map(({ name, quotes }) => ({
        value: name,
        detail: counted(quotes, "quotation"),
      }));
    }
    case "issue":
    case "proposed": {
      if (!begun)
        return (await completeIssues(viewer, "", MAX_OFFERED)).map(({ key, title }) => ({
          value: key,
          detail: title,
        }));
      const found = await lookUpAlike(viewer, begun, { type: "ISSUE", most: MAX_OFFERED });
      return found.map(({ title, detail }) => ({ value: detail!, detail: title }));
    }
    case "in":
      return (await loadRelationshipNames(viewer))
        .filter(({ slug, title }) => matching(`${slug} ${title}`))
        .slice(0, MAX_OFFERED)
        .map(({ slug, title }) => ({ value: slug, detail: title }));
    case "publisher":
      return (await loadPublishers(viewer))
        .filter(matching)
        .slice(0, MAX_OFFERED)
        .map((value) => ({ value }));
    case "by":
      return (await findPeople(viewer, begun)).slice(0, MAX_OFFERED).map(({ handle, name }) => ({
        value: handle,
        detail: name,
      }));
  }
}
