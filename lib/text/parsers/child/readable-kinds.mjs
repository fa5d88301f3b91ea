/** The endings of the files that are read as articles. Only those that people are told about: others are read too. */
export const FILE_ENDINGS = [".txt", ".html", ".pdf", ".docx", ".eml"];

/** The endings that a file dialog offers. */
export const OFFERED_ENDINGS = [...FILE_ENDINGS, ".htm", ".zip"];

/** The kinds of file that are read, as pages and refusals name them. */
export const READABLE_KINDS = "text (.txt), web pages (.html), PDF, Word (.docx) and emails (.eml)";
