/*
 * Goes to another state of the page without leaving it: the server draws it, its main part takes the
 * place of the old one, and the address says what is shown. Where that fails the browser goes there
 * by itself.
 */
import { inside as first } from "./landing";

let under: AbortController | undefined;
let next: { address: string; entry: Entry } | undefined;
let lastStep = Number.NEGATIVE_INFINITY;

/** Whether going there is a step that "back" takes back. */
export type Entry = "step" | "same";

/** Steps in one gesture are one step back. */
const ONE_GESTURE = 900;

/** Goes there; of many at once only the newest counts. */
export async function go(address: string, entry: Entry = "step"): Promise<void> {
  next = { address, entry };
  if (under !== undefined) {
    return;
  }
  while (next !== undefined) {
    const now: { address: string; entry: Entry } = next;
    next = undefined;
    under = new AbortController();
    try {
      await show(now.address, now.entry, under.signal);
    } catch {
      window.location.assign(now.address);
      return;
    } finally {
      under = undefined;
    }
  }
}

async function show(address: string, entry: Entry, signal: AbortSignal): Promise<void> {
  const answer = await fetch(address, { signal, headers: { Accept: "text/html" } });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (document.activeElement?.matches("input[data-slider]") === true) {
    parts(page);
  } else {
    replace(page, "main");
  }
  replace(page, "header.top");
  document.title = page.title;
  remember(address, entry);
  say();
}

/** While a slider is being moved it stays; what it moves is drawn anew. */
function parts(page: Document): void {
  for (const old of document.querySelectorAll<HTMLElement>("main [data-part]")) {
    const fresh = page.querySelector(`main [data-part="${old.dataset["part"] ?? ""}"]`);
    if (fresh !== null) {
      old.replaceWith(document.adoptNode(fresh));
    }
  }
}

/** Puts the new page's part in the old one's place; focus and open folds stay. */
function replace(page: Document, selector: string): void {
  const fresh = page.querySelector(selector);
  const old = document.querySelector(selector);
  if (fresh === null || old === null) {
    throw new Error(selector);
  }
  const focused = document.activeElement?.closest<HTMLElement>("[id]")?.id;
  const inside = old.contains(document.activeElement);
  old.replaceWith(document.adoptNode(fresh));
  if (inside && focused !== undefined) {
    first(document.getElementById(focused))?.focus({ preventScroll: true });
  }
}

function remember(address: string, entry: Entry): void {
  const now = performance.now();
  if (entry === "step" && now - lastStep > ONE_GESTURE) {
    history.pushState({}, "", address);
  } else {
    history.replaceState({}, "", address);
  }
  if (entry === "step") {
    lastStep = now;
  }
}

/** What changed, for those who hear the page. */
function say(): void {
  const live = document.getElementById("live");
  const told = document.querySelector("[data-told]");
  if (live !== null && told !== null) {
    live.textContent = told.textContent;
  }
}
