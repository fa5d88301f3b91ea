import { placeNear } from "@/components/ui/place-near";
import { type Card, cardOf } from "./cards";

const ID = "hover-card";
const FAILED: Card = { title: "Couldn’t load the details.", lines: [] };

/** Shows a link's card until the pointer and the focus have left it, or Escape is pressed. */
export async function showCard(link: HTMLAnchorElement): Promise<void> {
  if (link.getAttribute("aria-describedby") === ID) return;
  const card = await cardOf(linked(link)).catch(() => FAILED);
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

/** What a link is to. */
function linked(link: HTMLAnchorElement) {
  // A person is shown by name, and found by the handle in the link: /search?q=by:ana.
  const person = new URL(link.href).searchParams.get("q")?.replace(/^by:/, "");
  return person ? { person } : { issue: link.textContent };
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
