/** Points on the map, and how far they are from each other in a straight line. */

/** A point on the map (WGS 84), in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

const radians = Math.PI / 180;
/** Mean radius of the earth in kilometres. */
const earth = 6371.0088;

/** Straight-line distance in kilometres, over a sphere; exact from neighbours to the far side of the earth (Vincenty's form of the great circle). */
export function distanceKm(a: Point, b: Point): number {
  const [from, to, along] = [a.latitude * radians, b.latitude * radians, (b.longitude - a.longitude) * radians];
  const east = Math.cos(to) * Math.sin(along);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(along);
  const up = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(along);
  return earth * Math.atan2(Math.hypot(east, north), up);
}

/** A point rounded to two decimals, about a kilometre: as exact as a place ever leaves the device. */
export const coarse = ({ latitude, longitude }: Point): Point => ({
  latitude: Math.round(latitude * 100) / 100,
  longitude: Math.round(longitude * 100) / 100,
});
