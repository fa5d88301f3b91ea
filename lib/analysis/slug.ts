/** What the slug of an issue looks like. */
export const SLUG = /^[a-z][a-z0-9-]{1,48}$/;

/** Whether a slug would be read as an issue key or as a page. */
export const isReserved = (slug: string): boolean => slug === "new" || /^[a-z]+-\d+$/.test(slug);
