// Keeps unsaved text in this browser, by form and by tab: two tabs with the same form each keep their own,
// and neither overwrites or clears the other's.
//
// A browser may refuse storage (private windows, a full quota). Forms then work without it.

// The word is from before drafts were sources only. Renamed, what browsers hold could no longer be read.
const PREFIX = "draft:";
const TAB = "draft-tab";
/** In place of a tab's name: a text that is only offered. */
const ASIDE = "aside-";

/** A stored text. */
export interface Kept<T> {
  /** Its name in the store. */
  place: string;
  /** When it was last edited, in milliseconds. */
  at: number;
  value: T;
  /** Which tab it belongs to: this one, another open one, or one that was closed. */
  owner: "self" | "other" | "none";
}

type Stored<T> = { at: number; open: boolean; value: T };

let tab: string | undefined;

/** This tab's name, which survives reloads. Stored only between pages, so that a duplicated tab gets its own. */
function thisTab(): string {
  if (tab) return tab;
  tab = sessionStorage.getItem(TAB) ?? Math.random().toString(36).slice(2);
  sessionStorage.removeItem(TAB);
  const name = tab;
  let letGo = () => {};
  // Held while the tab is open: a tab that crashes or is killed can no longer say that it closed.
  const hold = () =>
    navigator.locks
      ?.request(PREFIX + name, () => new Promise<void>((free) => (letGo = free)))
      .catch(() => undefined);
  hold();
  const leave = () => {
    sessionStorage.setItem(TAB, name);
    markOwn({ open: false });
    letGo();
  };
  const comeBack = () => {
    sessionStorage.removeItem(TAB);
    markOwn({ open: true });
    hold();
  };
  addEventListener("pagehide", () => attempt(leave));
  addEventListener("pageshow", ({ persisted }) => persisted && attempt(comeBack));
  return name;
}

/** Marks this tab's texts with whether the tab is open. */
function markOwn(state: { open: boolean }) {
  for (const { place, at, value } of allKept().filter(({ owner }) => owner === "self"))
    store(place, { at, value, ...state });
}

/** A form's stored texts, this tab's first, then the newest first. */
export function unsavedTexts<T>(key: string): Kept<T>[] {
  const isOfKey = ({ place }: Kept<unknown>) => keyOf(place) === key;
  const kept = (attempt(allKept) ?? []).filter(isOfKey) as Kept<T>[];
  return kept.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.at - a.at);
}

const isOwn = ({ owner }: Kept<unknown>) => owner === "self";

/** Stores what this tab's form holds. */
export function keepUnsaved<T>(key: string, value: T, at = Date.now()) {
  attempt(() => store(`${key}#${thisTab()}`, { at, open: true, value }));
}

/** Takes over a form's stored text: this tab's own, or one that no open tab is editing. */
export function takeUpUnsaved<T>(key: string): T | undefined {
  const found = unsavedTexts<T>(key).find(({ owner }) => owner !== "other");
  if (!found) return undefined;
  if (found.owner === "none") dropUnsaved(found.place);
  // Marks it as belonging to this tab, which is open again.
  keepUnsaved(key, found.value, found.at);
  return found.value;
}

/**
 * Frees the texts of tabs that crashed or were killed. Returns whether there were texts that looked as if another tab
 * were editing them. Without Web Locks, which exist only in secure contexts, they keep looking so.
 */
export async function freeLost(): Promise<boolean> {
  const others = () => (attempt(allKept) ?? []).filter(({ owner }) => owner === "other");
  if (!navigator.locks || others().length === 0) return false;
  const { held = [], pending = [] } = await navigator.locks.query();
  const open = new Set([...held, ...pending].map(({ name }) => name));
  for (const { place, at, value } of others())
    if (!open.has(PREFIX + tabOf(place)) && !isAside(place))
      attempt(() => store(place, { at, open: false, value }));
  return true;
}

/** Drops what this tab stored for a form. */
export function dropOwnUnsaved(key: string) {
  for (const { place } of unsavedTexts(key).filter(isOwn)) dropUnsaved(place);
}

/** Stores a text that another one replaces, so that it can be offered later. */
export function putAside<T>(key: string, value: T) {
  const at = Date.now();
  attempt(() => store(`${key}#${ASIDE}${at}`, { at, open: true, value }));
}

const isAside = (place: string) => tabOf(place).startsWith(ASIDE);

export function dropUnsaved(place: string) {
  attempt(() => localStorage.removeItem(PREFIX + place));
}

/** The forms with a stored text that no other open tab is editing. */
export function unsavedKeys(): string[] {
  const free = (attempt(allKept) ?? []).filter(({ owner }) => owner !== "other");
  return [...new Set(free.map(({ place }) => keyOf(place)))];
}

const keyOf = (place: string) => place.slice(0, place.lastIndexOf("#"));
const tabOf = (place: string) => place.slice(place.lastIndexOf("#") + 1);

function allKept(): Kept<unknown>[] {
  const own = `#${thisTab()}`;
  return Object.keys(localStorage).flatMap((name) => {
    const place = name.slice(PREFIX.length);
    if (!name.startsWith(PREFIX) || !place.includes("#")) return [];
    const stored = attempt(() => JSON.parse(localStorage.getItem(name) ?? "") as Stored<unknown>);
    if (!stored) return [];
    const { at, open, value } = stored;
    return [{ place, at, value, owner: place.endsWith(own) ? "self" : open ? "other" : "none" }];
  });
}

function store<T>(place: string, stored: Stored<T>) {
  localStorage.setItem(PREFIX + place, JSON.stringify(stored));
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
