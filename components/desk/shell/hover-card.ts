import { placeNear } from "@/components/ui/place-near";

interface Card {
  title: string;
  lines: string[];
}

const ID = "hover-card";
const FAILED: Card = { title: "Couldn’t load the details.", lines: [] };
const known = new Map<string, Promise<Card | null>>();

/** Shows a link's card until the pointer and the focus have left it, or Escape is pressed. */
export async function showCard(link: HTMLAnchorElement): Promise<void> {
  if (link.getAttribute("aria-describedby") === ID) return;
  const card = await cardOf(link).catch(() => FAILED);
  const isStillMeant = link.matches(":hover") || link === document.activeElement;
  if (!isStillMeant) return;
  hide();
  const note = document.createElement("span");
  Object.assign(note, { id: ID, popover: "manual", role: "tooltip", className: "citation-note" });
  const lines = card ?? { title: "There’s no such person or issue.", lines: [] };
  note.append(element("span", lines.title), ...lines.lines.map((line) => element("small", line)));
  // Inside the dialog if the link is in one, since a dialog makes everything else inert; otherwise where assistive
  // technology looks.
  (link.closest("dialog, main") ?? document.body).append(note);
  note.togglePopover(true);
  placeNear(link, note);
  link.setAttribute("aria-describedby", ID);

  const ended = new AbortController();
  const { signal } = ended;
  const end = () => {
    ended.abort();
    link.removeAttribute("aria-describedby");
    note.remove();
  };
  link.addEventListener("blur", end, { signal });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && end(), { signal });
  document.addEventListener(
    "pointerover",
    ({ target }) => {
      const isOn = link.contains(target as Node) || note.contains(target as Node);
      if (!isOn && link !== document.activeElement) end();
    },
    { signal },
  );
  shown = end;
}

let shown: (() => void) | null = null;

function hide() {
  shown?.();
  shown = null;
}

/** What a link is to; null if it doesn't exist, or is hidden. */
function cardOf(link: HTMLAnchorElement): Promise<Card | null> {
  // A person is shown by name, and found by the handle in the link: /search?q=by:ana.
  const handle = new URL(link.href).searchParams.get("q")?.replace(/^by:/, "");
  const query = handle ? `person=${handle}` : `issue=${link.textContent}`;
  const address = `/api/v1/cards?${query}`;
  const before = known.get(address);
  if (before) return before;
  const card = load(address);
  known.set(address, card);
  const forget = () => known.delete(address);
  // What someone may read can change, so a card is not kept for long, even from page to page.
  card.then(() => setTimeout(forget, 30_000), forget);
  return card;
}

async function load(address: string): Promise<Card | null> {
  const answer = await fetch(address);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  return answer.json();
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
