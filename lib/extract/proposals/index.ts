export { findQuotations, reportedQuotes } from "./quotations";
export { saidBy } from "./speaker-fields";
