import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { rememberFocus, returnFocus } from "./focus-memory";
import { keepFocus } from "./keep-focus";
import { partOfHash } from "./part-of-hash";
import { takeFocus } from "./take-focus";

/**
 * Moves the focus as a browser does when it loads a page, which it can't do where pages change without a reload: to the
 * main area of a new page or to the part that its address names, and on going back to what last had the focus there: the
 * link, the button of a form, or what the palette was opened from. What a new page focuses by itself keeps the focus.
 * Next tells screen readers the title, so the main area takes the focus and not the heading, which would say it twice.
 *
 * On the same page the link keeps the focus, as does any other control, such as a filter. If it was rendered again, it is
 * found by its id; if it is gone, what was around it takes the focus. Turning a page of a list moves the focus to the
 * list. Returns a function to call before a link is followed.
 */
export function usePageFocus(): (link: HTMLAnchorElement) => void {
  const path = usePathname();
  const address = addressOf(path, useSearchParams().toString());
  const shown = useRef({ path, address });
  const isBack = useRef(false);
  const focused = useRef<Element | null>(null);
  const keeper = useRef<() => HTMLElement | null>(() => null);

  useEffect(() => {
    // Before the page is left: nobody says when a form or the palette is about to open another.
    const remember = () => {
      focused.current = document.activeElement;
      rememberFocus(addressHere());
    };
    const back = () => {
      // A link to a part of the same page is told in the same way, and changes nothing here.
      isBack.current = addressHere() !== shown.current.address;
    };
    remember();
    document.addEventListener("focusin", remember);
    window.addEventListener("popstate", back);
    return () => {
      document.removeEventListener("focusin", remember);
      window.removeEventListener("popstate", back);
    };
  }, []);

  // With the page, not after it: a key pressed as soon as the page is seen must find the focus in its place.
  useLayoutEffect(() => {
    const [from, wentBack] = [shown.current, isBack.current];
    if (from.address === address) return;
    shown.current = { path, address };
    isBack.current = false;
    const keeps = keeper.current();
    keeper.current = () => null;
    if (wentBack && returnFocus(address)) return;
    if (from.path !== path) focusPage();
    else {
      if (keeps?.isConnected && keeps !== document.activeElement) takeFocus(keeps);
      else if (isLost(focused.current)) returnFocus(from.address);
      // What keeps the focus while only the query changes is not focused again.
      rememberFocus(address);
    }
  }, [path, address]);

  return useCallback((link) => {
    isBack.current = false;
    const list = link.rel ? (link.closest("nav")?.parentElement ?? null) : null;
    keeper.current = () => list ?? document.getElementById(link.id);
    if (link.pathname === location.pathname) keepFocus();
  }, []);
}

const addressOf = (path: string, query: string): string =>
  `${path}?${new URLSearchParams(query).toString()}`;

const addressHere = (): string => addressOf(location.pathname, location.search);

/** Whether what had the focus has left the page with it. */
const isLost = (focused: Element | null): boolean =>
  focused?.isConnected === false && document.activeElement === document.body;

function focusPage() {
  const main = document.querySelector("main");
  const focused = document.activeElement;
  if (!main || (focused !== main && main.contains(focused))) return;
  const named = document.getElementById(partOfHash(location.hash));
  takeFocus(named?.getClientRects().length && main.contains(named) ? named : main);
}
