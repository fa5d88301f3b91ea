import { wordSet } from "./word-set";

/** Words before a colon that say what follows, and not who says it: "Interview: ...", "Factbox: ...". */
export const HEADING_WORDS = wordSet(
  `live update updates updated breaking exclusive watch look latest opinion analysis editorial commentary explainer
  factbox feature insight review profile podcast interview q&a briefing digest roundup round-up bulletin diary notebook
  newsletter quotes photo photos image video caption note notes correction related remarks statement meeting session
  transcript readout communiqué report agenda timeline background location where when what why how time summary topic
  subject to from cc re source sources more date by title headline byline author url link published publisher contact
  email phone tel fax`,
);
