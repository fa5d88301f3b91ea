import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";
import { keepFocus } from "./keep-focus";
import { partOfHash } from "./part-of-hash";
import { takeFocus } from "./take-focus";

/** The link that had the focus when each address was left, among those that lead to the same place. */
const left = new Map<string, { selector: string; at: number }>();

/**
 * Moves the focus as a browser does when it loads a page, which it can't do where pages change without a reload: to the
 * main area of a new page or to the part that its address names, and on going back to the link by which the page was
 * left. What a new page focuses by itself keeps the focus. Next tells screen readers the title, so the main area
 * takes the focus and not the heading, which would say it twice.
 *
 * On the same page the link keeps the focus. If it was rendered again, it is found by its id; if it is gone, what was
 * around it takes the focus. Turning a page of a list moves the focus to the list. Returns a function to call before
 * a link is followed.
 */
export function usePageFocus(): (link: HTMLAnchorElement) => void {
  const path = usePathname();
  const address = addressOf(path, useSearchParams().toString());
  const shown = useRef({ path, address });
  const isBack = useRef(false);
  const keeper = useRef<() => HTMLElement | null>(() => null);

  useEffect(() => {
    const back = () => {
      remember(shown.current.address);
      // A link to a part of the same page is told in the same way, and changes nothing here.
      isBack.current = addressHere() !== shown.current.address;
    };
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, []);

  useEffect(() => {
    const [from, wentBack] = [shown.current, isBack.current];
    if (from.address === address) return;
    shown.current = { path, address };
    isBack.current = false;
    const keeps = keeper.current();
    keeper.current = () => null;
    if (wentBack && returnTo(address)) return;
    if (from.path !== path) focusPage();
    else if (keeps?.isConnected && keeps !== document.activeElement) takeFocus(keeps);
  }, [path, address]);

  return useCallback((link) => {
    isBack.current = false;
    remember(addressHere());
    const list = link.rel ? (link.closest("nav")?.parentElement ?? null) : null;
    keeper.current = () => list ?? document.getElementById(link.id);
    if (link.pathname === location.pathname) keepFocus();
  }, []);
}

const addressOf = (path: string, query: string): string =>
  `${path}?${new URLSearchParams(query).toString()}`;

const addressHere = (): string => addressOf(location.pathname, location.search);

function remember(address: string) {
  const focused = document.activeElement?.closest("a[href]");
  left.delete(address);
  if (!focused) return;
  const selector = `a[href="${CSS.escape(focused.getAttribute("href")!)}"]`;
  left.set(address, { selector, at: [...document.querySelectorAll(selector)].indexOf(focused) });
}

/** Focuses the link by which an address was left, and says whether it is still there. */
function returnTo(address: string): boolean {
  const { selector, at } = left.get(address) ?? {};
  const links = selector ? document.querySelectorAll<HTMLElement>(selector) : [];
  const link = links[at ?? 0] ?? links[0];
  link?.focus({ preventScroll: true });
  return link !== undefined;
}

function focusPage() {
  const main = document.querySelector("main");
  const focused = document.activeElement;
  if (!main || (focused !== main && main.contains(focused))) return;
  const named = document.getElementById(partOfHash(location.hash));
  takeFocus(named?.getClientRects().length && main.contains(named) ? named : main);
}
