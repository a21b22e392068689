// Makes app/src/main/resources/isnad/web/earth.txt from Natural Earth (public domain), as world-atlas
// packs it: one line for each coast and border, each number the step from the one before it in
// hundredths of a degree. Run by hand (npm run map) when world-atlas changes; the result is committed,
// so that a machine without npm draws the same maps.
import { readFileSync, writeFileSync } from "node:fs";
import { feature, mesh } from "topojson-client";

const atlas = JSON.parse(readFileSync(new URL("../node_modules/world-atlas/countries-50m.json", import.meta.url)));
const file = new URL("../../app/src/main/resources/isnad/web/earth.txt", import.meta.url);

const hundredths = (value) => Math.round(value * 100);

function line(name, points) {
  const steps = [];
  let [lastX, lastY] = [0, 0];
  for (const [lon, lat] of points) {
    const [x, y] = [hundredths(lon), hundredths(lat)];
    if (steps.length === 0 || x !== lastX || y !== lastY) {
      steps.push(x - lastX, y - lastY);
      [lastX, lastY] = [x, y];
    }
  }
  return `${name} ${steps.join(" ")}`;
}

const land = feature(atlas, atlas.objects.land);
const rings = (land.features ?? [land]).flatMap(({ geometry }) =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat());
const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates;

const lines = [
  ...rings.map((ring) => line("land", ring)),
  ...borders.map((border) => line("border", border)),
];
writeFileSync(file, lines.filter((one) => one.split(" ").length > 4).join("\n") + "\n");
