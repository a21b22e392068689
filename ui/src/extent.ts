/** The part of the earth that a map shows; the same as `Extent` on the server. */
export interface Extent {
  readonly lat: number;
  readonly lon: number;
  /** how many degrees it is wide */
  readonly degrees: number;
}

/** How much wider than high a map is. */
const RATIO = 1.5;
const NARROWEST = 0.5;
const WIDEST = 350;

export function parse(text: string): Extent | undefined {
  const [lat, lon, degrees] = text.split(",").map(Number);
  return lat !== undefined && lon !== undefined && degrees !== undefined && !Number.isNaN(lat + lon + degrees)
    ? { lat, lon, degrees }
    : undefined;
}

export function text(extent: Extent): string {
  return [extent.lat.toFixed(3), extent.lon.toFixed(3), extent.degrees.toFixed(2)].join(",");
}

/** Moved by parts of its own width and height, as a hand moves a sheet: what lay east comes in. */
export function moved(extent: Extent, east: number, north: number): Extent {
  return {
    lat: down(up(extent.lat) + (north * extent.degrees) / RATIO),
    lon: Math.min(180, Math.max(-180, extent.lon + east * extent.degrees)),
    degrees: extent.degrees,
  };
}

/** As many times wider; what is seen at the parts `x` from the left and `y` from the top stays there. */
export function scaled(extent: Extent, factor: number, x: number, y: number): Extent {
  const degrees = Math.min(WIDEST, Math.max(NARROWEST, extent.degrees * factor));
  const rest = 1 - degrees / extent.degrees;
  return { ...moved(extent, (x - 0.5) * rest, (0.5 - y) * rest), degrees };
}

function up(lat: number): number {
  return degrees(Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)));
}

function down(up: number): number {
  return degrees(2 * Math.atan(Math.exp(radians(up))) - Math.PI / 2);
}

function radians(value: number): number {
  return (value * Math.PI) / 180;
}

function degrees(value: number): number {
  return (value * 180) / Math.PI;
}
