/**
 * English words with their equivalents in German, French, Spanish and Chinese (both scripts). Words are separated by a
 * bar; a tilde represents the endings of an adjective. An issue that has the English word among its terms, or a party
 * that is known by it, is found by these too.
 */
export type InLanguages = Record<string, readonly [de: string, fr: string, es: string, zh: string]>;
