import type { KeyHere, KeyName } from "@/components/ui/keymap";

/** What each key does. Not in the keymap, which every page loads: only the palette and the list of keys need it. */
const KEY_WORDS: Record<KeyName, string> = {
  help: "Show keyboard shortcuts",
  search: "Search the desk",

  undoLast: "Undo the last change",

  next: "Next row, mark or proposal",
  previous: "Previous row, mark or proposal",
  preview: "Preview the issue",
  closePreview: "Close the preview, or clear the selection",
  select: "Select the row",
  selectTo: "Select all rows up to this one",

  revise: "Revise the outlook",
  note: "Write a note",
  link: "Link evidence",
  edit: "Edit the issue",
  assign: "Assign an owner",
  follow: "Follow or unfollow",
  dissent: "Dissent from the outlook",
  hypotheses: "Open the competing hypotheses",
  excerpt: "Show or hide what the article says around the quotation",

  addHypothesis: "Add a hypothesis",
  consistent: "Consistent (twice: very consistent)",
  neutral: "Neutral (N then A: not applicable)",
  notApplicable: "Not applicable",
  inconsistent: "Inconsistent (twice: very inconsistent)",

  done: "Mark as done, or move back to the inbox",
  snooze: "Snooze",

  selectWords: "Select words with the keyboard",
  quote: "Quote the selected words",
  noteWords: "Write a note on the selected words",
  askWords: "Ask about the selected words",
  copyLink: "Copy a link to the selected words",
  placeNote: "Place the note on the selected words",

  accept: "Accept the proposal",
  reject: "Reject the proposal",
  editProposal: "Edit the proposal",
  takeWords: "Use the selected words",
  addQuotation: "Add a quotation",
  undo: "Undo",
  relation: "Supports, contradicts or context, for the issue linked last",
  approve: "Approve the article",
  nextDraft: "Open the next draft",
  issue1: "Link or unlink the first issue",
  issue2: "Link or unlink the second issue",
  issue3: "Link or unlink the third issue",
  issue4: "Link or unlink the fourth issue",
  issue5: "Link or unlink the fifth issue",
  issue6: "Link or unlink the sixth issue",
  issue7: "Link or unlink the seventh issue",
  issue8: "Link or unlink the eighth issue",
  issue9: "Link or unlink the ninth issue",
  otherIssue: "Find another issue to link",

  acknowledge: "Acknowledge the next judgement",
  judgement1: "Acknowledge the first judgement",
  judgement2: "Acknowledge the second judgement",
  judgement3: "Acknowledge the third judgement",
  judgement4: "Acknowledge the fourth judgement",
  judgement5: "Acknowledge the fifth judgement",
  judgement6: "Acknowledge the sixth judgement",
  judgement7: "Acknowledge the seventh judgement",
  judgement8: "Acknowledge the eighth judgement",
  judgement9: "Acknowledge the ninth judgement",
};

/** What a key does on the page, in words. */
export const wordsOfKey = ({
  does,
  run,
}: Pick<KeyHere, "does"> & { run?: KeyHere["run"] }): string =>
  run?.says ??
  (typeof does === "string" ? KEY_WORDS[does] : `Go to ${does.firstChild?.textContent}`);
