// Who and what is named in a text, and what it says they are.

export { isBody, takesUp } from "./bodies";
export { opensClause } from "./clause-openers";
export type { Person } from "./known-people";
export { withNameMarks, withoutNameMarks } from "./marked-names";
export { People } from "./people";
export { mayBeOffice } from "./same-office";
