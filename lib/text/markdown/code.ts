/** Words of a plain text that are written as code, between backticks. Nothing in them is a name. */
export const CODE = /`([^`\n]+)`/g;

/** A plain text without what is written as code. */
export const withoutCode = (text: string): string => text.replace(CODE, " ");
