/*
 * Keys for the whole desk. Each does what a link or a fold of the page does as well: `e` opens what
 * the page marks with `data-correct`, `m` and `u` the folds marked with their letter.
 */
import { step } from "./keys";
import { inside } from "./landing";

/** Where `g` and a letter lead, behind the language. */
const PLACES: Readonly<Record<string, string>> = {
  t: "/timeline",
  m: "/map",
  n: "/network",
  a: "/actors",
  s: "/sources",
  h: "",
  r: "/review",
  l: "/log",
};

/** What can be walked through on a page, in the order of reading. */
const ITEMS =
  "main [data-item], main ol.events > li, main ol.footnotes > li, main ol.hits > li, main .facets + * li, main table.list tbody > tr, main .outlet";
const CELLS = ".accounts-table td[id]";
const OCCURRENCES = 'main mark, .source .text span[id^="q-"]';
const SMALLER = /^q-m\d+$/;

let going = false;
let here = -1;
let occurrence = -1;

export function leads(letter: string, language: string): string | undefined {
  const place = PLACES[letter];
  return place === undefined ? undefined : `/${language}${place}`;
}

/** The next of so many; stays at the ends. */
export function next(at: number, by: number, many: number): number {
  return at < 0 ? (by > 0 ? 0 : many - 1) : Math.min(Math.max(at + by, 0), many - 1);
}

function typing(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

/** Whether the key was one of ours. */
export function press(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || typing(event)) {
    return false;
  }
  if (going) {
    going = false;
    const place = leads(event.key, document.documentElement.lang);
    if (place !== undefined) {
      window.location.assign(place);
    }
    return place !== undefined;
  }
  return event.key.startsWith("Arrow") ? walkCells(event.key) : letter(event.key);
}

function letter(key: string): boolean {
  const language = document.documentElement.lang;
  switch (key) {
    case "g":
      going = true;
      return true;
    case "/":
      return search(`/${language}/search`);
    case "?":
      window.location.assign(`/${language}/help#keys`);
      return true;
    case "j":
    case "k":
      return walk(key === "j" ? 1 : -1);
    case "[":
    case "]":
      return look(key === "]" ? 1 : -1);
    case "e":
      return click(current(), "a[data-correct], details.edit > summary");
    case "m":
    case "u":
    case "x":
      return unfold(key);
    default:
      return false;
  }
}

function search(page: string): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"], main input[name="q"]');
  if (field === null) {
    window.location.assign(page);
  } else {
    field.focus();
    field.select();
  }
  return true;
}

function walk(by: number): boolean {
  const items = [...document.querySelectorAll<HTMLElement>(ITEMS)].filter((one) => one.checkVisibility());
  if (items.length === 0) {
    return false;
  }
  items[here]?.classList.remove("here");
  here = next(here, by, items.length);
  const item = items[here];
  item?.classList.add("here");
  item?.scrollIntoView({ block: "nearest" });
  item?.querySelector<HTMLElement>("a, summary, button")?.focus({ preventScroll: true });
  return true;
}

/** In the comparison arrows follow the eye, in a mirrored page as well. */
function walkCells(key: string): boolean {
  const cell = document.activeElement?.closest<HTMLTableCellElement>(CELLS);
  const mirrored = document.documentElement.dir === "rtl";
  if (cell === null || cell === undefined) {
    return false;
  }
  const across = key === "ArrowLeft" || key === "ArrowRight";
  const by = step(key, mirrored);
  const row = cell.closest("tr");
  const other = across
    ? by > 0 ? cell.nextElementSibling : cell.previousElementSibling
    : (by > 0 ? row?.nextElementSibling : row?.previousElementSibling)?.querySelectorAll("td")[cell.cellIndex - 1];
  const link = other?.querySelector<HTMLElement>("a");
  link?.focus();
  return link !== null && link !== undefined;
}

function look(by: number): boolean {
  const marks = occurrences();
  if (marks.length === 0) {
    return false;
  }
  marks[occurrence]?.classList.remove("here");
  occurrence = next(occurrence, by, marks.length);
  const mark = marks[occurrence];
  mark?.classList.add("here");
  mark?.scrollIntoView({ block: "center" });
  inside(mark ?? null)?.focus({ preventScroll: true });
  return true;
}

/** What was found; in a source's text the reports and statements, each where it begins. */
function occurrences(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(OCCURRENCES)].filter((one) => !SMALLER.test(one.id));
}

/** The cell or the item that is in hand, else the page. */
function current(): Element {
  const focused = document.activeElement?.closest(`${CELLS}, .value, [data-item], ol.footnotes > li`);
  return focused ?? document.querySelector("main .here") ?? document.querySelector("main") ?? document.body;
}

function click(where: Element, selector: string): boolean {
  const found =
    where.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(`main :is(${selector})`);
  found?.click();
  return found !== null;
}

function unfold(key: string): boolean {
  const selector = `details[data-key="${key}"]`;
  const fold = current().querySelector<HTMLDetailsElement>(selector) ?? document.querySelector<HTMLDetailsElement>(selector);
  if (fold === null) {
    return false;
  }
  fold.open = true;
  fold.scrollIntoView({ block: "nearest" });
  fold.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, select')?.focus();
  return true;
}
