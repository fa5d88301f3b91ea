const KEPT: Record<string, string> = {
  UPLOADING: "AWAITED",
  QUEUED: "WAITING",
  DONE: "TAKEN",
  REJECTED: "DROPPED",
};

/** The state of an item or a proposal as the fixtures name it: as it was called in the first of them. */
export const asKept = (state: string): string => KEPT[state] ?? state;
