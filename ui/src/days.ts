/** The days that a timeline shows, counted from 1970; both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const SHORTEST = 3;
const EARLIEST = day("0001-01-01");
const LATEST = day("9999-12-31");

export function day(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

export function iso(count: number): string {
  return new Date(count * DAY).toISOString().slice(0, 10);
}

export function length(days: Days): number {
  return days.to - days.from + 1;
}

/** The days between two, in whatever order, within four-digit years. */
export function between(one: number, other: number): Days {
  return {
    from: Math.max(EARLIEST, Math.min(one, other)),
    to: Math.min(LATEST, Math.max(one, other)),
  };
}

/** The day at a part of the way: 0 is the first, 1 behind the last. */
export function dayAt(days: Days, part: number): number {
  const held = Math.min(1, Math.max(0, part));
  return Math.min(days.to, days.from + Math.floor(held * length(days)));
}

/** Later by a part of their own length. */
export function moved(days: Days, part: number): Days {
  const by = Math.round(part * length(days));
  return between(days.from + by, days.to + by);
}

/** As many times longer, the day at `part` staying where it is. */
export function scaled(days: Days, factor: number, part: number): Days {
  const all = Math.max(SHORTEST, Math.round(length(days) * factor));
  const from = Math.round(days.from + part * (length(days) - all));
  return between(from, from + all - 1);
}
